/**
 * The reader's saved lines, on their own device only.
 *
 * Key 'baohao.schedule', version 1 (2026-11):
 *   { version: 1, lines: [{ id, nickname, carrier, line, payment, method, where, goal, lastAct, leadDays, history, savedOn }] }
 * Never in it: a phone number, a card number, a name. `lastAct` and `history` are days in Japan.
 *
 * A change of shape raises the version, adds its step to `migrate` and a stored example of the old shape to tests/fixtures/.
 */
import * as v from 'valibot';
import { isDay } from '../domain/dates.ts';
import { METHODS, PAYMENTS, PLACES } from '../domain/types.ts';
import { createStore, type StoreOptions, type VersionedStore } from './versioned-store.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const day = v.pipe(v.string(), v.check(isDay));

const savedLine = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(64)),
  nickname: v.pipe(v.string(), v.maxLength(40)),
  carrier: id,
  line: id,
  payment: v.picklist(PAYMENTS),
  method: v.picklist(METHODS),
  where: v.picklist(PLACES),
  goal: v.picklist(['automatic', 'by-hand']),
  lastAct: v.nullable(day),
  leadDays: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366))), v.maxLength(12)),
  history: v.pipe(v.array(day), v.maxLength(60)),
  savedOn: day,
});
const saved = v.strictObject({ version: v.literal(1), lines: v.pipe(v.array(savedLine), v.maxLength(50)) });

export type SavedLine = v.InferOutput<typeof savedLine>;
export type Saved = v.InferOutput<typeof saved>;

export const SCHEDULE_KEY = 'baohao.schedule';
const EMPTY: Saved = { version: 1, lines: [] };

/** Needs `Temporal` (dates are checked on reading). */
export function createScheduleStore(storage: StoreOptions<Saved>['storage']): VersionedStore<Saved> {
  return createStore<Saved>({
    key: SCHEDULE_KEY,
    empty: EMPTY,
    storage,
    validate: (value) => {
      const result = v.safeParse(saved, value);
      return result.success ? result.output : undefined;
    },
  });
}

/** A line that is already there (same id) is replaced, a new one put first. */
export function withLine(value: Saved, line: SavedLine): Saved {
  const known = value.lines.some(({ id: other }) => other === line.id);
  return { ...value, lines: known ? value.lines.map((other) => (other.id === line.id ? line : other)) : [line, ...value.lines] };
}

export function withoutLine(value: Saved, lineId: string): Saved {
  return { ...value, lines: value.lines.filter(({ id: other }) => other !== lineId) };
}

/** "I did it": the clock starts again on `today`, and the day before is remembered. */
export function done(line: SavedLine, today: string): SavedLine {
  const history = line.lastAct ? [line.lastAct, ...line.history].slice(0, 60) : line.history;
  return { ...line, lastAct: today, history };
}
