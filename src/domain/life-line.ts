/** The picture of a line's clocks as numbers: which follow from each other, and where each stands on a bar from 0 to 100. */
import { daysBetween } from './dates.ts';
import type { Deadline } from './schedule.ts';
import type { Clock, Line } from './types.ts';

export interface LifePoint {
  /** Absent: the day from which the others are counted. */
  readonly clock?: Clock;
  /** Where the reader's dates are known. */
  readonly date?: string;
  /** Place on the bar, in percent of its length. */
  readonly at: number;
  /** Days since the point before it; absent where nobody says. */
  readonly days?: number;
}

/** Clocks that rest on the same start. A line has one, or two where a charge and an act of the holder each have their own. */
export interface LifeTrack {
  readonly points: readonly LifePoint[];
  /** False where a short span had to be drawn longer than it is. */
  readonly toScale: boolean;
  /** Today's place on the bar; absent outside it. */
  readonly today?: number;
}

/** Months are drawn as long as they are on average. */
const MONTH = 30.44;
/** The least that a span takes of the bar, in percent: two marks side by side. */
const LEAST = 9;

export function lifeTracks(line: Line, deadlines: readonly Deadline[] = [], today?: string): LifeTrack[] {
  const dates = new Map(deadlines.map(({ clock, date }) => [clock, date]));
  const roots = new Map<string, Clock[]>();
  for (const clock of line.clocks) {
    const root = rootOf(clock, line);
    roots.set(root, [...(roots.get(root) ?? []), clock]);
  }
  return [...roots].map(([root, clocks]) => {
    const start = root === ANCHOR ? deadlines.find(({ arithmetic }) => arithmetic?.start === 'anchor')?.arithmetic?.from : undefined;
    const own = clocks.map((clock) => {
      const date = dates.get(clock.id);
      return { clock, ...(date && date !== 'unknown' ? { date } : {}) };
    });
    return place(root === ANCHOR ? [start ? { date: start } : {}, ...own] : own, line, today);
  });
}

/** A line's clocks as a list reads: each series whole, the one that starts with the holder's own act before the one that starts with a charge. */
export function inSeries(line: Line): Clock[] {
  const own = (clock: Clock) => rootOf(clock, line) === ANCHOR;
  return [...line.clocks.filter(own), ...line.clocks.filter((clock) => !own(clock))];
}

const ANCHOR = '';

function rootOf(clock: Clock, line: Line): string {
  const { from } = clock;
  if ('anchor' in from) return ANCHOR;
  const before = 'clock' in from ? line.clocks.find(({ id }) => id === from.clock) : undefined;
  return before ? rootOf(before, line) : clock.id;
}

function place(points: readonly Omit<LifePoint, 'at'>[], line: Line, today: string | undefined): LifeTrack {
  const ages = points.map(({ clock }) => ageOf(clock, line));
  const spans = ages.slice(1).map((age, index) => {
    const before = ages[index];
    return age === undefined || before === undefined ? undefined : age - before;
  });
  const { widths, toScale } = share(spans);
  const placed = points.map((point, index) => {
    const days = index > 0 ? spans[index - 1] : undefined;
    const at = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
    return { ...point, at, ...(days === undefined ? {} : { days }) };
  });
  const now = today && placeOf(today, placed);
  return { points: placed, toScale, ...(typeof now === 'number' ? { today: now } : {}) };
}

/** Days from the start of the clock's track; undefined where nobody says. */
function ageOf(clock: Clock | undefined, line: Line): number | undefined {
  if (!clock || 'monthly' in clock.from) return 0;
  const { from, after } = clock;
  const start =
    'clock' in from
      ? ageOf(
          line.clocks.find(({ id }) => id === from.clock),
          line,
        )
      : 0;
  if (start === undefined || !after || after === 'unknown') return undefined;
  return start + ('days' in after ? after.days : Math.round(after.months * MONTH));
}

/** Known spans to scale, each at least LEAST; those nobody knows take a fixed share, which the picture breaks. */
function share(spans: readonly (number | undefined)[]): { widths: number[]; toScale: boolean } {
  const known = spans.filter((span) => span !== undefined);
  const open = spans.length - known.length;
  const each = known.length === 0 ? 100 / spans.length : Math.min(30, 100 / spans.length);
  const room = 100 - open * each;
  const total = known.reduce((sum, span) => sum + span, 0);
  const wanted = spans.map((span) => (span === undefined ? each : total === 0 ? room / known.length : (span / total) * room));
  const short = wanted.filter((width) => width < LEAST);
  const missing = short.reduce((sum, width) => sum + LEAST - width, 0);
  const long = wanted.reduce((sum, width, index) => (spans[index] !== undefined && width >= LEAST ? sum + width : sum), 0);
  const widths = wanted.map((width, index) => {
    if (width < LEAST) return LEAST;
    return spans[index] === undefined ? width : width - (width / long) * missing;
  });
  return { widths, toScale: short.length === 0 };
}

function placeOf(today: string, points: readonly LifePoint[]): number | undefined {
  for (const [index, { date: from, at }] of points.entries()) {
    const next = points[index + 1];
    if (!from || !next?.date || today < from || today > next.date) continue;
    const span = daysBetween(from, next.date);
    return at + (next.at - at) * (span === 0 ? 0 : daysBetween(from, today) / span);
  }
  return undefined;
}
