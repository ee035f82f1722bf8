/**
 * The shape of the reader's saved lines: on the device, in backup files and in restoring links alike.
 *
 * Version 2 (2026-11-25):
 *   { version: 2,
 *     alarms: 'inside' | 'events'            how the calendar file rings (domain/calendar.ts)
 *     lines: [{ id                           random UUID, the root of the line's calendar UIDs
 *               nickname, note               the reader's words; never a phone number, a card number or a name
 *               carrier, line, payment, method, where, goal
 *               lastAct, history             days in Japan: the act that counts now, and those before it, newest first
 *               leadDays, marginDays         days of warning; days by which to act before the carrier's deadline
 *               linked: [{ kind, on }]       other expiries: '2028-05' or a day
 *               calendar                     null, or what the last calendar file said (see Edition)
 *               savedOn }]
 *     givenUp: [{ id, nickname, calendar }]  lines deleted here that a calendar may still hold
 *     yearly: null | { id, calendar } }      the yearly "is this reminder still alive?" event
 *
 * Version 1 (2026-11-22): { version: 1, lines: [{ id, nickname, carrier, line, payment, method, where, goal, lastAct, leadDays,
 *   history, savedOn }] }; its ids were random UUIDs, which calendars now build on.
 *
 * A change of shape raises the version, adds its step to `migrate`, a stored example of the old shape to tests/fixtures/, and the
 * new shape to /data/schema/schedule.json (src/pages/data/schema/).
 */
import * as v from 'valibot';
import { ALARM_MODES } from '../domain/calendar.ts';
import { isDay } from '../domain/dates.ts';
import { isLinkedDate, LINKED_KINDS } from '../domain/linked.ts';
import { DEFAULT_MARGIN_DAYS, MAX_MARGIN_DAYS } from '../domain/schedule.ts';
import { METHODS, PAYMENTS, PLACES } from '../domain/types.ts';
import { eventUid, UUID } from '../domain/uid.ts';

export const VERSION = 2;
export const LIMITS = { lines: 100, nickname: 40, note: 300, leads: 12, leadDays: 366, history: 60, keys: 400 } as const;

const integer = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const uuid = v.pipe(v.string(), v.regex(UUID));
const day = v.pipe(v.string(), v.check(isDay));

const edition = v.strictObject({
  sequence: integer(1_000_000),
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  keys: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,60}$/))), v.maxLength(LIMITS.keys)),
  on: day,
});
const savedLine = v.strictObject({
  id: uuid,
  nickname: text(LIMITS.nickname),
  note: text(LIMITS.note),
  carrier: id,
  line: id,
  payment: v.picklist(PAYMENTS),
  method: v.picklist(METHODS),
  where: v.picklist(PLACES),
  goal: v.picklist(['automatic', 'by-hand']),
  lastAct: v.nullable(day),
  history: v.pipe(v.array(day), v.maxLength(LIMITS.history)),
  leadDays: v.pipe(v.array(integer(LIMITS.leadDays)), v.maxLength(LIMITS.leads)),
  marginDays: integer(MAX_MARGIN_DAYS),
  linked: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(LINKED_KINDS), on: v.pipe(v.string(), v.check(isLinkedDate)) })),
    v.maxLength(LINKED_KINDS.length),
    v.check((list) => new Set(list.map(({ kind }) => kind)).size === list.length),
  ),
  calendar: v.nullable(edition),
  savedOn: day,
});
const saved = v.strictObject({
  version: v.literal(VERSION),
  alarms: v.picklist(ALARM_MODES),
  lines: v.pipe(
    v.array(savedLine),
    v.maxLength(LIMITS.lines),
    v.check((lines) => new Set(lines.map((line) => line.id)).size === lines.length),
  ),
  givenUp: v.pipe(v.array(v.strictObject({ id: uuid, nickname: text(LIMITS.nickname), calendar: edition })), v.maxLength(LIMITS.lines)),
  yearly: v.nullable(v.strictObject({ id: uuid, calendar: edition })),
});

/** What the last calendar file said of a line: its SEQUENCE, a digest of its dates, the keys of its events, and the day. */
export type Edition = v.InferOutput<typeof edition>;
export type SavedLine = v.InferOutput<typeof savedLine>;
export type Saved = v.InferOutput<typeof saved>;

export const EMPTY: Saved = { version: VERSION, alarms: 'inside', lines: [], givenUp: [], yearly: null };

/** The value where it is a schedule of the current version, else undefined. Needs `Temporal`. */
export function validateSaved(value: unknown): Saved | undefined {
  const result = v.safeParse(saved, value);
  return result.success ? result.output : undefined;
}

/** One line, for imports that bring them one by one. */
export function validateLine(value: unknown): SavedLine | undefined {
  const result = v.safeParse(savedLine, value);
  return result.success ? result.output : undefined;
}

/** A root for the ids of lines that were typed by hand into version 1. */
const NIL = '00000000-0000-4000-8000-000000000000';

/** From the shape of `version` to the next; anything that is no such shape comes back as it is and fails the validation. */
export function migrate(value: unknown, version: number): unknown {
  const old = value as { version?: unknown; lines?: unknown } | null;
  if (version !== 1 || old?.version !== 1 || !Array.isArray(old.lines)) return value;
  const { lines, ...rest } = value as { lines: { id?: unknown }[] };
  const added = { note: '', marginDays: DEFAULT_MARGIN_DAYS, linked: [], calendar: null };
  return {
    ...rest,
    version: 2,
    alarms: EMPTY.alarms,
    lines: lines.map((line) => ({ ...line, ...added, id: UUID.test(String(line?.id)) ? line.id : eventUid(NIL, String(line?.id)) })),
    givenUp: [],
    yearly: null,
  };
}
