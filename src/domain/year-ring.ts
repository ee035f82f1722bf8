/** A year from today as a ring: where on it each day stands. */
import { addMonths, daysBetween } from './dates.ts';
import type { Schedule } from './schedule.ts';
import type { ClockEvent } from './types.ts';

/** A day to be shown: a deadline with its event, or a reminder. */
export interface RingDay {
  readonly date: string;
  readonly event: ClockEvent | 'reminder';
}

export interface RingPlace<D> {
  readonly day: D;
  /** Degrees clockwise from today at the top. */
  readonly degrees: number;
}

/** Every dated deadline of the schedules and every day of a reminder, each day of reminders once. */
export function ringOf(schedules: readonly Schedule[]): RingDay[] {
  const deadlines = schedules.flatMap((one) => one.deadlines.filter(({ date }) => date !== 'unknown'));
  const reminders = new Set(schedules.flatMap((one) => one.reminders.map(({ date }) => date)));
  return [
    ...deadlines.map(({ date, event }) => ({ date, event })),
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
