/** Dates that exist but are hardly meant. A doubt is said, never acted upon: the reader knows their line. */
import { addDays, addMonths } from './dates.ts';
import { restsOnAnchor, schedule } from './schedule.ts';
import type { Line } from './types.ts';

export type DateDoubt =
  /** After today: right only for what is paid until then. */
  | { readonly kind: 'future' }
  /** So far ahead that no carrier sells it. */
  | { readonly kind: 'far-future' }
  /** Every deadline that follows from it was over more than a year ago, on `last` the last one. */
  | { readonly kind: 'long-over'; readonly last: string };

const FAR_MONTHS = 24;

export function doubtOf(line: Line, lastAct: string, today: string): DateDoubt | undefined {
  if (lastAct > addMonths(today, FAR_MONTHS)) return { kind: 'far-future' };
  if (lastAct > today) return { kind: 'future' };
  const dates = schedule(line, { lastAct, today, leadDays: [], goal: 'by-hand' })
    .deadlines.filter(({ date, clock }) => date !== 'unknown' && line.clocks.some((one) => one.id === clock && restsOnAnchor(one, line)))
    .map(({ date }) => date)
    .sort();
  const last = dates.at(-1);
  return last && last < addDays(today, -365) ? { kind: 'long-over', last } : undefined;
}

/** The latest day that saved data speaks of as past; later than today where the device's clock was set back. */
export function clockSetBack(savedOn: readonly string[], today: string): string | undefined {
  const latest = [...savedOn].sort().at(-1);
  // A day of grace: a reader who crosses the date line has done nothing wrong.
  return latest && latest > addDays(today, 1) ? latest : undefined;
}
