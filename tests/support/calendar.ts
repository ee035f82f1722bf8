/**
 * A reader's calendar, as RFC 5545 and 5546 ask for it: one entry for each UID, the higher SEQUENCE (then the later DTSTAMP)
 * replaces, a cancelled entry is gone from sight. ical.js reads the files and counts out what repeats.
 */
import ICAL from 'ical.js';

export class Calendar {
  readonly #entries = new Map<string, ICAL.Component>();

  import(text: string): void {
    for (const entry of new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')) {
      const uid = String(entry.getFirstPropertyValue('uid'));
      const known = this.#entries.get(uid);
      if (!known || compare(entry, known) >= 0) this.#entries.set(uid, entry);
    }
  }

  /** All that is in sight, by the day on which it first happens. */
  get events(): { uid: string; day: string; summary: string; description: string }[] {
    return this.#inSight()
      .map((event) => ({
        uid: event.uid,
        day: event.startDate.toString(),
        summary: event.summary,
        description: event.description ?? '',
      }))
      .sort((a, b) => a.day.localeCompare(b.day));
  }

  /** Local times at which the calendar rings from one day to another, in order. */
  rings(from: string, to: string): string[] {
    return this.#inSight()
      .flatMap((event) => occurrences(event, to).flatMap((start) => alarmsOf(event, start)))
      .filter((time) => time >= from && time.slice(0, 10) <= to)
      .sort();
  }

  #inSight(): ICAL.Event[] {
    return [...this.#entries.values()]
      .filter((entry) => entry.getFirstPropertyValue('status') !== 'CANCELLED')
      .map((entry) => new ICAL.Event(entry));
  }
}

function compare(one: ICAL.Component, other: ICAL.Component): number {
  const sequence = (entry: ICAL.Component) => Number(entry.getFirstPropertyValue('sequence') ?? 0);
  const stamp = (entry: ICAL.Component) => String(entry.getFirstPropertyValue('dtstamp'));
  return sequence(one) - sequence(other) || stamp(one).localeCompare(stamp(other));
}

function occurrences(event: ICAL.Event, to: string): ICAL.Time[] {
  if (!event.isRecurring()) return [event.startDate];
  const found: ICAL.Time[] = [];
  const days = event.iterator();
  // Alarms ring before their day: those of the next two months may ring before `to`.
  for (let day = days.next(); day && day.toString().slice(0, 7) <= monthAfter(to); day = days.next()) found.push(day.clone());
  return found;
}

function monthAfter(day: string): string {
  const month = ICAL.Time.fromDateString(day);
  month.adjust(62, 0, 0, 0);
  return month.toString().slice(0, 7);
}

function alarmsOf(event: ICAL.Event, start: ICAL.Time): string[] {
  return event.component.getAllSubcomponents('valarm').map((alarm) => {
    const time = start.clone();
    time.isDate = false;
    time.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
    return time.toString();
  });
}
