/** What a calendar file would say of a line, and how that differs from what the last one said. */
import { calendarEvents, editionOf, type CalendarEvent, type CalendarInput } from '../domain/calendar.ts';
import { digest } from '../domain/uid.ts';
import type { Edition, Saved, SavedLine } from '../storage/saved.ts';
import type { KnownCarriers } from '../views/known.ts';
import type { Teller } from './event-text.ts';

export interface FileRequest {
  readonly saved: Saved;
  readonly carriers: KnownCarriers;
  readonly teller: Teller;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Entry {
  readonly line: SavedLine;
  readonly before: Edition | null;
  readonly events: readonly CalendarEvent[];
}

/** What the reader's calendar would learn from a new file: the line has changed, or only the zone that the device is in. */
export type Change = 'line' | 'zone';

/**
 * All that zones do to an edition: days are a day earlier where Japan's day ends before nine in the morning, in America's west
 * always, around UTC-6 for part of the year.
 */
const ZONES = ['Asia/Tokyo', 'America/Chicago', 'America/Los_Angeles', 'Pacific/Easter'];

/** undefined where the calendar has it all. */
export function changeOf(request: Omit<FileRequest, 'now'>, line: SavedLine, today: string): Change | undefined {
  const same = (zone: string) =>
    entryOf({ ...request, teller: { ...request.teller, zone } }, line, today).line.calendar?.digest === line.calendar?.digest;
  if (same(request.teller.zone)) return undefined;
  return line.calendar && ZONES.some(same) ? 'zone' : 'line';
}

export function entryOf({ saved, carriers, teller }: Omit<FileRequest, 'now'>, line: SavedLine, today: string): Entry {
  const known = carriers[line.carrier]?.lines[line.line];
  if (!known) return { line, before: line.calendar, events: [] };
  const input: CalendarInput = { ...line, today, zone: teller.zone };
  const events = calendarEvents(known.rules, input, saved.alarms);
  const mark = digest(JSON.stringify([editionOf(known.rules, input, saved.alarms), line.nickname, line.note, teller.tag]));
  const keys = events.map(({ key }) => key);
  return { line: { ...line, calendar: nextEdition(line.calendar, mark, keys, today) }, before: line.calendar, events };
}

/** The same edition where nothing changed, so that a second import changes nothing either. */
export function nextEdition(before: Edition | null, mark: string, keys: readonly string[], today: string): Edition {
  if (before?.digest === mark) return { ...before, keys: [...keys] };
  return { sequence: before ? before.sequence + 1 : 0, digest: mark, keys: [...keys], on: today };
}
