/**
 * Days in Japan as ISO strings ('2026-11-22'). The only file that does date arithmetic, all of it by `Temporal`; where a browser
 * has none, the caller loads a polyfill first (src/islands/temporal.ts).
 */

/** True for a day that exists: '2028-02-29' but not '2027-02-29' or '2027-2-1'. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The day it is in Japan at an instant given in milliseconds since 1970. */
export function dayInJapan(epochMilliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO('Asia/Tokyo').toPlainDate().toString();
}

/** @throws RangeError where `day` is not a day */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Calendar months; a day the month lacks becomes its last: 2026-01-31 + 1 = 2026-02-28. */
export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** Days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** The first day on or after `from` that is the given day of its month. */
export function nextMonthDay(from: string, dayOfMonth: number | 'last'): string {
  const start = Temporal.PlainDate.from(from);
  const inMonth = (date: Temporal.PlainDate) => date.with({ day: dayOfMonth === 'last' ? date.daysInMonth : dayOfMonth });
  const candidate = inMonth(start);
  const reached = Temporal.PlainDate.compare(candidate, start) >= 0;
  return (reached ? candidate : inMonth(start.with({ day: 1 }).add({ months: 1 }))).toString();
}

/** The last day of a month given as '2027-05'. */
export function monthEnd(month: string): string {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  return first.with({ day: first.daysInMonth }).toString();
}

/** True for a month that exists, as '2027-05'. */
export function isMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`);
}

/** The instant at which a day in Japan is over, in milliseconds since 1970. */
export function endOfDay(day: string): number {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Asia/Tokyo').epochMilliseconds;
}

/** Whether clocks in a zone show the same time as Japan's when a day in Japan ends. */
export function isJapanTime(day: string, zone: string): boolean {
  const end = Temporal.Instant.fromEpochMilliseconds(endOfDay(day));
  return end.toZonedDateTimeISO(zone).offsetNanoseconds === end.toZonedDateTimeISO('Asia/Tokyo').offsetNanoseconds;
}

/**
 * The last day in the reader's zone on which it is `hour` o'clock before a day in Japan is over: the day to put into a calendar
 * that rings at that hour. In San Francisco, a day in Japan is over at 7 in the morning of the same day, so it is the day before.
 * @param zone IANA name
 */
export function lastMorning(day: string, zone: string, hour = 9): string {
  const end = Temporal.Instant.fromEpochMilliseconds(endOfDay(day)).toZonedDateTimeISO(zone);
  const local = end.toPlainDate();
  const morning = local.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour }) });
  return (Temporal.ZonedDateTime.compare(morning, end) < 0 ? local : local.subtract({ days: 1 })).toString();
}
