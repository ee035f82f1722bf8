/** Which changes a reader has not seen yet. */
import type { Change } from './types.ts';

/** True for what came onto the site after the last visit, and for what has come into force since. */
export function isNew({ date, recordedOn }: Pick<Change, 'date' | 'recordedOn'>, lastVisit: string, today: string): boolean {
  return recordedOn > lastVisit || (date > lastVisit && date <= today);
}

/** True for what has been announced and does not hold yet. A month counts from its first day. */
export function isAhead({ date }: Pick<Change, 'date'>, today: string): boolean {
  return (date.length === 7 ? `${date}-01` : date) > today;
}
