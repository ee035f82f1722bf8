/**
 * The calendar file. RFC 5545 by ical-generator, with 7986 and 9074 (letter.ts). All events are days without a zone: the alarm rings
 * at 9:00 wherever the reader is. No METHOD: a file without an organizer is a plain calendar object (RFC 5546 asks for one with
 * METHOD:PUBLISH, and an organizer would be the reader's address).
 */
import ical, {
  escape as escapeText,
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEvent,
  type ICalEventData,
} from 'ical-generator';
import { eventUid } from '../domain/uid.ts';
import { clean } from './clean.ts';
import { toTheLetter } from './letter.ts';

/** One event as the file holds it. */
export interface FileEvent {
  /** Random UUID that the UIDs grow from. */
  readonly root: string;
  readonly key: string;
  readonly sequence: number;
  /** All-day: an ISO day; timed: milliseconds since 1970. */
  readonly start: string | number;
  readonly summary: string;
  readonly description?: string;
  readonly url?: string;
  readonly cancelled?: boolean;
  /** Days before `start`, negative after; they ring at 9:00. On timed events: 0, at the start. */
  readonly alarms?: readonly number[];
  /** monthly: on a day from 1 to 28, or 99 for the last, since months without a day are left out (RFC 5545, 3.3.10). */
  readonly repeats?: 'yearly' | { readonly monthly: number };
}

export interface FileHead {
  readonly name: string;
  /** DTSTAMP, milliseconds since 1970. */
  readonly now: number;
}

const RINGS_AT = 9 * 3600;
const DAY = 86_400;

/** Text of a file `text/calendar;charset=utf-8`; its name ends in .ics. */
export function writeIcs({ name, now }: FileHead, events: readonly FileEvent[]): string {
  const calendar = ical({
    name: escapeText(clean(name), false),
    prodId: { company: 'Baohao', product: 'Reminders', language: 'EN' },
    scale: 'GREGORIAN',
  });
  for (const event of events) addAlarms(calendar.createEvent(eventData(event, new Date(now))), event);
  const uids = events.flatMap(({ root, key, alarms }) => (alarms ?? []).map((lead) => eventUid(root, `${key}.alarm.${lead}`)));
  return toTheLetter(calendar.toString(), uids, 'seagreen');
}

function eventData(event: FileEvent, stamp: Date): ICalEventData {
  const allDay = typeof event.start === 'string';
  const start = new Date(allDay ? `${event.start}T00:00:00Z` : event.start);
  const summary = clean(event.summary).replaceAll('\n', ' ');
  return {
    id: eventUid(event.root, event.key),
    sequence: event.sequence,
    stamp,
    start,
    end: new Date(start.getTime() + (allDay ? DAY : 300) * 1000),
    allDay,
    summary,
    ...(event.description ? { description: clean(event.description) } : {}),
    ...(event.url ? { url: event.url } : {}),
    ...(event.repeats ? { repeating: recurrence(event.repeats) } : {}),
    transparency: ICalEventTransparency.TRANSPARENT,
    class: ICalEventClass.PRIVATE,
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

function addAlarms(event: ICalEvent, { start, alarms = [] }: FileEvent): void {
  for (const lead of alarms) {
    // Seconds before the start, in this library. Its constructor drops `relatesTo`, and then counts later alarms from the end.
    const trigger = lead * DAY - (typeof start === 'string' ? RINGS_AT : 0);
    event.createAlarm({ type: ICalAlarmType.display, trigger, description: event.summary() }).relatesTo(ICalAlarmRelatesTo.start);
  }
}

function recurrence(repeats: NonNullable<FileEvent['repeats']>): string {
  return repeats === 'yearly' ? 'FREQ=YEARLY' : `FREQ=MONTHLY;BYMONTHDAY=${repeats.monthly === 99 ? -1 : repeats.monthly}`;
}
