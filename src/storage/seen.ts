/**
 * The day on which the reader last looked at the changes of their carriers, under the key below: an ISO day and nothing else. Blocked
 * storage means "never looked".
 */
import { SCHEDULE_KEY } from './keys.ts';

export const SEEN_KEY = 'baohao.changes-seen';
type Store = Pick<Storage, 'getItem' | 'setItem'>;

export function lastSeen(storage: Store | undefined): string | undefined {
  try {
    const day = storage?.getItem(SEEN_KEY) ?? '';
    return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
  } catch {
    return undefined;
  }
}

export function markSeen(storage: Store | undefined, day: string): void {
  try {
    storage?.setItem(SEEN_KEY, day);
  } catch {
    // Then the same changes are shown again, which harms nobody.
  }
}

/** The carriers of the saved lines, read without the store's checks: a wrong value shows nothing and changes nothing. */
export function savedCarriers(storage: Store | undefined): ReadonlySet<string> {
  try {
    const { lines } = JSON.parse(storage?.getItem(SCHEDULE_KEY) ?? '') as { lines: { carrier: unknown }[] };
    return new Set(lines.flatMap(({ carrier }) => (typeof carrier === 'string' ? [carrier] : [])));
  } catch {
    return new Set();
  }
}
