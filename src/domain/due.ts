/** What is due soon, in a form so small that every page and a service worker can read it without the rules. */
import { addDays } from './dates.ts';
import { linkedDay, type Linked, type LinkedKind } from './linked.ts';
import { schedule, type ScheduleInput } from './schedule.ts';
import type { ClockEvent, Line } from './types.ts';

export interface Due {
  /** The line's id and the name its holder gave it. */
  readonly id: string;
  readonly name: string;
  readonly about: ClockEvent | LinkedKind;
  /** The day in Japan by which to act, safety margin taken off. */
  readonly day: string;
}

/** Days before a date at which pages begin to speak of it; our choice. */
export const DUE_WITHIN_DAYS = 14;

export interface DueLine {
  readonly id: string;
  readonly nickname: string;
  readonly linked: readonly Linked[];
}

/** All that a line will ask of its holder, soonest first. Charges that run by themselves ask nothing. */
export function dueOf(rules: Line, line: DueLine & Omit<ScheduleInput, 'today'>, today: string): Due[] {
  const { id, nickname: name } = line;
  const found = schedule(rules, { ...line, today }).deadlines.flatMap(({ date, actBy, event, clock }): Due[] => {
    const charge = rules.clocks.find((one) => one.id === clock && 'monthly' in one.from);
    const asks = actBy !== undefined || (charge && line.goal === 'by-hand');
    return asks && date !== 'unknown' ? [{ id, name, about: event, day: actBy ?? date }] : [];
  });
  const expiries = line.linked.map((entry) => ({ id, name, about: entry.kind, day: linkedDay(entry) }));
  return [...found, ...expiries].sort((a, b) => a.day.localeCompare(b.day));
}

/** Each with the day from which pages speak of it, soonest first. */
export function spoken(due: readonly Due[]): { readonly name: string; readonly day: string; readonly from: string }[] {
  return [...due].sort((a, b) => a.day.localeCompare(b.day)).map(({ name, day }) => ({ name, day, from: addDays(day, -DUE_WITHIN_DAYS) }));
}

/** Those to speak of on a day: soon or over. */
export function dueNow(all: readonly Due[], today: string): Due[] {
  const until = addDays(today, DUE_WITHIN_DAYS);
  return all.filter(({ day }) => day <= until).sort((a, b) => a.day.localeCompare(b.day));
}
