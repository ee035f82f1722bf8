/** The reader's saved lines on their own device, and every way in which they change. Their shape: saved.ts. */
import { SCHEDULE_KEY } from './keys.ts';
import { EMPTY, LIMITS, migrate, validateSaved, type Saved, type SavedLine } from './saved.ts';
import { createStore, type StoreOptions, type VersionedStore } from './versioned-store.ts';

export { SCHEDULE_KEY };

/** Needs `Temporal` (dates are checked on reading). */
export function createScheduleStore(storage: StoreOptions<Saved>['storage']): VersionedStore<Saved> {
  return createStore<Saved>({ key: SCHEDULE_KEY, empty: EMPTY, storage, validate: validateSaved, migrate });
}

/** A line that is already there (same id) is replaced, a new one put first. */
export function withLine(value: Saved, line: SavedLine): Saved {
  const known = value.lines.some(({ id }) => id === line.id);
  return { ...value, lines: known ? value.lines.map((other) => (other.id === line.id ? line : other)) : [line, ...value.lines] };
}

/** A line that a calendar may hold is remembered as given up, so that a file can take it out of there. */
export function withoutLine(value: Saved, lineId: string): Saved {
  const line = value.lines.find(({ id }) => id === lineId);
  const left = { ...value, lines: value.lines.filter(({ id }) => id !== lineId) };
  if (!line?.calendar) return left;
  const { id, nickname, calendar } = line;
  return { ...left, givenUp: [{ id, nickname, calendar }, ...value.givenUp].slice(0, LIMITS.lines) };
}

/** "I did it": the clock starts again on `today`, and the day before is remembered. */
export function done(line: SavedLine, today: string): SavedLine {
  const history = line.lastAct ? [line.lastAct, ...line.history].slice(0, LIMITS.history) : line.history;
  return { ...line, lastAct: today, history };
}

/**
 * The lines as they were before a change that led to `after`, plus any that another tab has added since. What calendars were told
 * in the meantime stays told: a SEQUENCE never goes back.
 */
export function undone(value: Saved, before: Saved, after: Saved): Saved {
  const known = new Set([...before.lines, ...after.lines].map(({ id }) => id));
  const added = value.lines.filter(({ id }) => !known.has(id));
  const now = new Map([...value.givenUp, ...value.lines].map(({ id, calendar }) => [id, calendar]));
  const lines = before.lines.map((line) => ({ ...line, calendar: now.get(line.id) ?? line.calendar }));
  return { ...before, yearly: value.yearly, lines: [...added, ...lines] };
}

export interface Merge {
  readonly value: Saved;
  readonly added: number;
  readonly replaced: number;
  /** Lines for which there was no room. */
  readonly left: number;
}

/**
 * Brings in lines from elsewhere. The same line (same id, or the same carrier, line and nickname) is replaced and not doubled; it
 * keeps the id and the higher SEQUENCE, so that calendars follow.
 */
export function merged(value: Saved, lines: readonly SavedLine[]): Merge {
  const result = { value, added: 0, replaced: 0, left: 0 };
  for (const line of lines) {
    const same = result.value.lines.find((other) => other.id === line.id) ?? result.value.lines.find((other) => sameLine(other, line));
    if (!same && result.value.lines.length >= LIMITS.lines) {
      result.left++;
      continue;
    }
    const calendar = higher(same?.calendar ?? null, line.calendar);
    result.value = withLine(result.value, { ...line, id: same?.id ?? line.id, calendar });
    result[same ? 'replaced' : 'added']++;
  }
  return result;
}

export function sameLine(one: SavedLine, other: SavedLine): boolean {
  const key = ({ carrier, line, nickname }: SavedLine) => JSON.stringify([carrier, line, nickname.normalize('NFKC').trim().toLowerCase()]);
  return key(one) === key(other);
}

function higher(one: SavedLine['calendar'], other: SavedLine['calendar']): SavedLine['calendar'] {
  if (!one || !other) return one ?? other;
  return one.sequence >= other.sequence ? one : other;
}
