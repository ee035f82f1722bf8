/**
 * A small copy of what is due, for pages that know no rules: names the reader gave, and days in Japan.
 *
 *   localStorage 'baohao.due'        [{ name, day, from }]     read by every page, after it is shown
 *   localStorage 'baohao.due-quiet'  a day: "not again today"
 */
export const DUE_KEY = 'baohao.due';
export const QUIET_KEY = 'baohao.due-quiet';

export interface MirrorEntry {
  readonly name: string;
  /** The day by which to act. */
  readonly day: string;
  /** The day from which to speak of it. */
  readonly from: string;
}

export function writeMirror(entries: readonly MirrorEntry[]): void {
  try {
    if (entries.length > 0) localStorage.setItem(DUE_KEY, JSON.stringify(entries.slice(0, 20)));
    else localStorage.removeItem(DUE_KEY);
  } catch {
    // A page without the copy shows no banner; the reminders themselves are elsewhere.
  }
}

/** A line more, from a page that knows the rules of this one only. */
export function addToMirror(entries: readonly MirrorEntry[]): void {
  writeMirror([...entriesHere(), ...entries].sort((a, b) => a.day.localeCompare(b.day)));
}

/** Those to speak of on a day, soonest first; nothing where the copy is missing or broken. */
export function readMirror(today: string): MirrorEntry[] {
  try {
    return localStorage.getItem(QUIET_KEY) === today ? [] : entriesHere().filter(({ from }) => from <= today);
  } catch {
    return [];
  }
}

function entriesHere(): MirrorEntry[] {
  try {
    const entries: unknown = JSON.parse(localStorage.getItem(DUE_KEY) ?? '[]');
    const isEntry = (one: Partial<MirrorEntry> | null) => [one?.name, one?.day, one?.from].every((text) => typeof text === 'string');
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  } catch {
    return [];
  }
}
