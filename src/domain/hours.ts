/** A desk's hours in Japan, seen from elsewhere. Japan has had no summer time since 1951: always nine hours ahead of UTC. */
import type { Hours } from './types.ts';

const JAPAN = 9 * 3_600_000;

/** Whether the desk's hours are on at an instant (milliseconds since 1970), by the day of the week in Japan. Knows no holidays. */
export function isOpenAt({ from, to, days }: Hours, instant: number): boolean {
  // 1970 began on a Thursday; 0 is Sunday.
  const weekday = (Math.floor((instant + JAPAN) / 86_400_000) + 4) % 7;
  if (days && (weekday === 0 || (days === 'weekdays' && weekday === 6))) return false;
  const minute = Math.floor((instant + JAPAN) / 60_000) % 1440;
  const [start, end] = [minutes(from), minutes(to)];
  return start <= end ? minute >= start && minute < end : minute >= start || minute < end;
}

/** The instants at which the desk opens and closes on the day it is in Japan. */
export function todaysHours({ from, to }: Hours, instant: number): { readonly opens: number; readonly closes: number } {
  const midnight = Math.floor((instant + JAPAN) / 86_400_000) * 86_400_000 - JAPAN;
  const opens = midnight + minutes(from) * 60_000;
  const closes = midnight + minutes(to) * 60_000;
  return { opens, closes: closes <= opens ? closes + 86_400_000 : closes };
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
