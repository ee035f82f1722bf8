/** A year from today as a ring: where on it each day stands, and how marks keep apart. */
import { addMonths, daysBetween } from './dates.ts';
import { dayToAct, type Schedule } from './schedule.ts';
import type { ClockEvent } from './types.ts';

/** A day to be shown: the day by which to act before an event, or that of the event itself; or a reminder. */
export interface RingDay {
  readonly date: string;
  readonly event: ClockEvent | 'reminder';
  /** The day is before the event by a margin. */
  readonly early?: boolean;
}

export interface RingPlace<D> {
  readonly day: D;
  /** Degrees clockwise from today at the top. */
  readonly degrees: number;
}

/** Of all schedules: of each dated deadline the day to act, as the line's card counts it; and every day of a reminder once. */
export function ringOf(schedules: readonly Schedule[], today: string): RingDay[] {
  const reminders = new Set(schedules.flatMap((one) => one.reminders.map(({ date }) => date)));
  const deadlines = schedules.flatMap((one) => one.deadlines).filter(({ date }) => date !== 'unknown');
  return [
    ...deadlines.map((deadline): RingDay => {
      const date = dayToAct(deadline, today);
      return { date, event: deadline.event, ...(date < deadline.date ? { early: true } : {}) };
    }),
    ...[...reminders].map((date) => ({ date, event: 'reminder' as const })),
  ];
}

/** The days of the coming year in order; past and later ones are left out. */
export function ringDays<D extends { readonly date: string }>(days: readonly D[], today: string): RingPlace<D>[] {
  const end = addMonths(today, 12);
  const year = daysBetween(today, end);
  return days
    .filter(({ date }) => date >= today && date < end)
    .sort((a, b) => a.date.localeCompare(b.date))
    .map((day) => ({ day, degrees: (daysBetween(today, day.date) / year) * 360 }));
}

/** The first day of each month of the coming year. */
export function ringMonths(today: string): RingPlace<{ readonly date: string }>[] {
  const first = `${today.slice(0, 8)}01`;
  const starts = Array.from({ length: 13 }, (_, index) => ({ date: addMonths(first, index) }));
  return ringDays(starts, today);
}

/**
 * Where to draw marks so that neighbours stand `gap` degrees apart, all round: in their order, and as near to their own places
 * (in the sense of least squares) as that allows. Where the ring is too small for the gap, they share it evenly.
 * @param degrees ascending, from 0 to 360
 */
export function apart(degrees: readonly number[], gap: number): number[] {
  const room = Math.min(gap, 360 / Math.max(degrees.length, 1));
  // Without the gaps they need only keep their order, which pooling those that do not gives.
  const pools: { sum: number; count: number }[] = [];
  for (const [index, at] of degrees.entries()) {
    let pool = { sum: at - index * room, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  // None before today at the top, and the last not into the first.
  const most = 360 - degrees.length * room;
  const middles = pools.flatMap(({ sum, count }) => Array<number>(count).fill(Math.min(Math.max(sum / count, 0), most)));
  return middles.map((at, index) => at + index * room);
}

/** Runs of days too close to be told apart: the first and the last place of each. */
export function runs(degrees: readonly number[], join: number): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const at of degrees) {
    const last = found.at(-1);
    if (last && at - last[1] < join) last[1] = at;
    else found.push([at, at]);
  }
  return found;
}
