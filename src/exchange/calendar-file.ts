/** From saved lines to the calendar file, and what to remember of it so that the next one updates it. */
import { addMonths, dayInJapan } from '../domain/dates.ts';
import { digest } from '../domain/uid.ts';
import type { Saved } from '../storage/saved.ts';
import { entryOf, nextEdition, type Entry, type FileRequest } from './edition.ts';
import { descriptionOf, summaryOf, type Teller } from './event-text.ts';
import { writeIcs, type FileEvent } from './ics.ts';
import { MAX_LINK, pack } from './link.ts';

export interface CalendarFile {
  readonly text: string;
  readonly events: number;
  /** The schedule with what the file said; to be stored once the reader has the file. */
  readonly told: Saved;
}

/** A link longer than this stands once in a file of many lines, in the yearly event; the others carry their own line. */
const EVERYWHERE = 3000;

/** One file for all lines. Lines of carriers that the site no longer knows are left out; they stay saved. */
export async function calendarFile(request: FileRequest): Promise<CalendarFile> {
  const { saved, teller, now } = request;
  const today = dayInJapan(now);
  const entries = saved.lines.map((line) => entryOf(request, line, today));
  const yearlyId = saved.yearly?.id ?? crypto.randomUUID();
  const mark = digest(entries.map(({ line }) => `${line.id}${line.calendar?.digest}`).join());
  const yearly = { id: yearlyId, calendar: nextEdition(saved.yearly?.calendar ?? null, mark, ['yearly'], today) };
  const told: Saved = { ...saved, lines: entries.map(({ line }) => line), givenUp: [], yearly };
  const whole = `${teller.home}reminders/${await pack({ ...told, givenUp: [] })}`;
  const events: FileEvent[] = [];
  for (const entry of entries) {
    const restore =
      whole.length <= EVERYWHERE ? whole : `${teller.home}reminders/${await pack({ ...told, lines: [entry.line], yearly: null })}`;
    events.push(...fileEvents(request, entry, restore, today));
  }
  events.push(...cancelled(saved.givenUp, teller, today), yearlyEvent(teller, yearly, whole));
  return { text: writeIcs({ name: teller.t('ics.name'), now }, events), events: events.length, told };
}

/** Takes given-up lines out of a calendar that has them. */
export function cancelFile(givenUp: Saved['givenUp'], teller: Teller, now: number): string {
  return writeIcs({ name: teller.t('ics.name'), now }, cancelled(givenUp, teller, dayInJapan(now)));
}

/** One event two minutes from now that rings when it starts. */
export function testFile({ t, home }: Teller, now: number): string {
  const start = Math.ceil((now + 120_000) / 60_000) * 60_000;
  const event = {
    root: crypto.randomUUID(),
    key: 'test',
    sequence: 0,
    start,
    summary: t('ics.test'),
    description: t('ics.test-what'),
    url: `${home}reminders/`,
  };
  return writeIcs({ name: t('ics.name'), now }, [{ ...event, alarms: [0] }]);
}

function fileEvents({ carriers, teller }: FileRequest, { line, before, events }: Entry, restore: string, today: string): FileEvent[] {
  const carrier = carriers[line.carrier];
  if (!carrier || !line.calendar) return [];
  const { sequence, keys } = line.calendar;
  const gone = before?.keys.filter((key) => !keys.includes(key)) ?? [];
  return [
    ...events.map((event) => ({
      root: line.id,
      key: event.key,
      sequence,
      start: event.day,
      summary: summaryOf(teller, event, line),
      description: descriptionOf(teller, event, line, carrier, restore),
      url: `${teller.home}reminders/`,
      alarms: event.alarms,
      ...(event.monthly === undefined ? {} : { repeats: { monthly: event.monthly } }),
    })),
    ...gone.map((key) => ({ root: line.id, key, sequence, start: today, summary: line.nickname, cancelled: true })),
  ];
}

function cancelled(givenUp: Saved['givenUp'], { t }: Teller, today: string): FileEvent[] {
  return givenUp.flatMap(({ id, nickname, calendar }) =>
    calendar.keys.map((key) => ({
      root: id,
      key,
      sequence: calendar.sequence + 1,
      start: today,
      summary: t('ics.cancelled', { name: nickname }),
      cancelled: true,
    })),
  );
}

/** A year after the first file, and each year from then on: never on 29 February, which most years lack. */
function yearlyEvent(teller: Teller, { id, calendar }: NonNullable<Saved['yearly']>, whole: string): FileEvent {
  const first = addMonths(calendar.on, 12).replace(/-02-29$/, '-02-28');
  const { t, home } = teller;
  const restore = whole.length <= MAX_LINK ? `\n\n${t('ics.restore')} ${whole}` : '';
  return {
    root: id,
    key: 'yearly',
    sequence: calendar.sequence,
    start: first,
    summary: t('ics.yearly'),
    description: `${t('ics.yearly-what', { url: `${home}reminders/` })}${restore}`,
    url: `${home}reminders/`,
    alarms: [0],
    repeats: 'yearly',
  };
}
