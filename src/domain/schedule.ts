/** When a line's clocks run out, and on which days to remind its holder. Days are days in Japan. */
import { addDays, addMonths, daysBetween, nextMonthDay } from './dates.ts';
import type { Clock, ClockEvent, FactKind, Line } from './types.ts';

/** How a deadline was reached: `from` + `days` or `months`. */
export interface Arithmetic {
  readonly from: string;
  readonly start: 'anchor' | 'clock' | 'month';
  readonly days?: number;
  readonly months?: number;
}

export interface Deadline {
  readonly clock: string;
  readonly event: ClockEvent;
  readonly kind: FactKind;
  /** The last day on which nothing has happened yet; 'unknown' where no source says or the reader gave no date. */
  readonly date: string | 'unknown';
  /** The day by which to act: `date` less the safety margin. Only where the holder's own act moves the deadline. */
  readonly actBy?: string;
  readonly arithmetic?: Arithmetic;
}

export interface Reminder {
  readonly date: string;
  /** act: do what keeps the line · check: see whether the charge went through · rescue: the deadline is over, save the number. */
  readonly purpose: 'act' | 'check' | 'rescue';
  /** The clock that the reminder is about. */
  readonly clock: string;
  /** The deadline it precedes or, for check, follows. */
  readonly deadline: string;
}

export interface Schedule {
  readonly deadlines: readonly Deadline[];
  readonly reminders: readonly Reminder[];
}

export interface ScheduleInput {
  /** The reader's date for a line with an anchor; null where unknown or not needed. */
  readonly lastAct: string | null;
  readonly today: string;
  /** Days before a deadline on which to remind, in any order. */
  readonly leadDays: readonly number[];
  readonly goal: 'automatic' | 'by-hand';
  /** Days by which to act before a deadline, beyond the carrier's rule; 0 where absent. */
  readonly marginDays?: number;
}

/** Six escalating reminders, in days before the deadline. */
export const DEFAULT_LEAD_DAYS: readonly number[] = [60, 30, 14, 7, 3, 1];
/** Our choice, not a carrier's rule: payments fail, cards are refused, and Japan's day ends early in the west. */
export const DEFAULT_MARGIN_DAYS = 3;
export const MAX_MARGIN_DAYS = 30;

/** Six leads that fit the time a line leaves its holder; `days` between two acts. */
export function defaultLeadDays(days: number): readonly number[] {
  const wanted =
    days > 700 ? [180, 90, 30, 14, 7, 1] : days > 100 ? DEFAULT_LEAD_DAYS : days > 45 ? [30, 21, 14, 7, 3, 1] : [14, 10, 7, 5, 3, 1];
  const fitting = wanted.filter((lead) => lead < days);
  return fitting.length > 0 ? fitting : [0];
}

/** Days from an act to the first deadline it moves; undefined on lines where the holder's act moves nothing known. */
export function daysBetweenActs(line: Line, from: string): number | undefined {
  const spans = line.clocks.flatMap(({ from: start, after }) =>
    'anchor' in start && after && after !== 'unknown' ? [daysBetween(from, apply({ from, start: 'anchor', ...after }))] : [],
  );
  return spans.length > 0 ? Math.min(...spans) : undefined;
}

/** Days after a charge at which it is worth looking whether it went through; our choice, not a carrier's rule. */
const CHECK_AFTER_DAYS = 3;
/** Months between two such looks; our choice. */
const CHECK_EVERY_MONTHS = 3;
const CHECKS = 4;

export function schedule(line: Line, input: ScheduleInput): Schedule {
  const deadlines = deadlinesOf(line, input);
  const reminders = line.clocks.flatMap((clock, index) => {
    const deadline = deadlines[index] as Deadline;
    if (deadline.date === 'unknown') return [];
    if ('monthly' in clock.from) return chargeReminders(clock, deadline.date, input);
    if ('anchor' in clock.from) return actReminders(clock.id, deadline.date, input, deadline.actBy);
    return rescueReminders(clock, deadline.date, deadlines, line, input.today);
  });
  return { deadlines, reminders: inOrder(reminders) };
}

/** The first deadline that is still ahead and asks something of the holder; undefined where none is known. */
export function nextDeadline({ deadlines }: Schedule, today: string): Deadline | undefined {
  const dated = deadlines.filter((deadline) => deadline.date !== 'unknown').sort((a, b) => a.date.localeCompare(b.date));
  return dated.find((deadline) => deadline.date >= today) ?? dated.at(-1);
}

/** The day in Japan by which to act: the margin before the deadline, or the deadline itself where the margin is used up. */
export function dayToAct({ date, actBy }: Deadline, today: string): string | 'unknown' {
  return actBy !== undefined && actBy >= today ? actBy : date;
}

function deadlinesOf(line: Line, input: ScheduleInput): Deadline[] {
  const dates = new Map<string, string>();
  return line.clocks.map((clock) => {
    const arithmetic = arithmeticOf(clock, dates, input);
    const date = arithmetic ? apply(arithmetic) : 'unknown';
    if (date !== 'unknown') dates.set(clock.id, date);
    const { id, event, kind } = clock;
    if (!arithmetic) return { clock: id, event, kind, date };
    const actBy = 'anchor' in clock.from ? { actBy: early(date, arithmetic.from, input.marginDays ?? 0) } : {};
    return { clock: id, event, kind, date, ...actBy, arithmetic };
  });
}

function arithmeticOf(clock: Clock, dates: ReadonlyMap<string, string>, input: ScheduleInput): Arithmetic | undefined {
  const { from, after } = clock;
  if ('monthly' in from) {
    return from.monthly === 'unknown' ? undefined : { from: nextMonthDay(input.today, from.monthly), start: 'month' };
  }
  const start = 'anchor' in from ? input.lastAct : dates.get(from.clock);
  if (!start || !after || after === 'unknown') return undefined;
  return { from: start, start: 'anchor' in from ? 'anchor' : 'clock', ...after };
}

/** The margin never reaches back before the act that started the clock. */
function early(date: string, act: string, margin: number): string {
  const day = addDays(date, -margin);
  return day < act ? act : day;
}

function apply({ from, days, months }: Arithmetic): string {
  return addMonths(addDays(from, days ?? 0), months ?? 0);
}

function actReminders(clock: string, deadline: string, { today, leadDays }: ScheduleInput, actBy = deadline): Reminder[] {
  const reminder = { clock, deadline, purpose: 'act' as const };
  const ahead = leadDays.map((days) => addDays(actBy, -days)).filter((date) => date >= today);
  // All leads are over but the deadline is not: remind today, not never.
  if (ahead.length === 0 && deadline >= today) ahead.push(today);
  return ahead.map((date) => ({ ...reminder, date }));
}

/** A line that is charged by itself needs a look now and then; one that is paid by hand needs a call before each charge. */
function chargeReminders(clock: Clock, charge: string, { goal, leadDays, today }: ScheduleInput): Reminder[] {
  if (goal === 'automatic') {
    return Array.from({ length: CHECKS }, (_, index) => {
      const deadline = addMonths(charge, index * CHECK_EVERY_MONTHS);
      return { clock: clock.id, deadline, purpose: 'check', date: addDays(deadline, CHECK_AFTER_DAYS) };
    });
  }
  const near = leadDays.filter((days) => days <= 14);
  return actReminders(clock.id, charge, { goal, today, lastAct: null, leadDays: near.length > 0 ? near : leadDays });
}

/** After a deadline that follows from the holder's own act has passed, the days left to save the number. */
function rescueReminders(clock: Clock, deadline: string, deadlines: readonly Deadline[], line: Line, today: string): Reminder[] {
  const missed = 'clock' in clock.from ? clock.from.clock : '';
  const start = deadlines.find((candidate) => candidate.clock === missed)?.date;
  if (!start || start === 'unknown' || !restsOnAnchor(clock, line)) return [];
  const span = daysBetween(start, deadline);
  const days = [addDays(start, 1), ...[14, 7, 3, 1].filter((lead) => lead < span).map((lead) => addDays(deadline, -lead))];
  return days.filter((date) => date >= today).map((date) => ({ clock: clock.id, deadline, purpose: 'rescue', date }));
}

/** Whether a clock starts, at first or second hand, with the holder's own act. */
export function restsOnAnchor(clock: Clock, line: Line): boolean {
  if ('anchor' in clock.from) return true;
  const { from } = clock;
  const earlier = 'clock' in from ? line.clocks.find((candidate) => candidate.id === from.clock) : undefined;
  return earlier ? restsOnAnchor(earlier, line) : false;
}

function inOrder(reminders: readonly Reminder[]): Reminder[] {
  const sorted = [...reminders].sort((a, b) => a.date.localeCompare(b.date) || a.clock.localeCompare(b.clock));
  return sorted.filter((reminder, index) => {
    const before = sorted[index - 1];
    return !before || before.date !== reminder.date || before.clock !== reminder.clock;
  });
}
