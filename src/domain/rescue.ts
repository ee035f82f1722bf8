/** What is left to do for a line that is in danger or has stopped. */
import { addDays, addMonths } from './dates.ts';
import type { State } from './flow.ts';
import type { Deadline } from './schedule.ts';
import type { Clock, Line, PhoneNumber, Place } from './types.ts';

const STOPS = ['suspension', 'use-by', 'credit-expiry', 'plan-end'] as const;
const ENDS = ['number-gone', 'cancellation'] as const;

/** The clock from the stop of a line to its end, with a known length; undefined where nobody publishes one. */
export function graceClock(line: Pick<Line, 'clocks'>): Clock | undefined {
  const stops = new Set(line.clocks.filter(({ event }) => STOPS.some((one) => one === event)).map(({ id }) => id));
  return line.clocks.find(
    ({ event, from, after }) =>
      ENDS.some((one) => one === event) && 'clock' in from && stops.has(from.clock) && after !== undefined && after !== 'unknown',
  );
}

/** The clock to the end of a line, with a known length: from its stop where that is known, else from a due date or the holder's own date. */
export function endClock(line: Pick<Line, 'clocks'>): Clock | undefined {
  const isEnd = ({ event, after }: Clock) => ENDS.some((one) => one === event) && after !== undefined && after !== 'unknown';
  return graceClock(line) ?? line.clocks.find(isEnd);
}

/** What the clock to the end is counted from. Only `stop` gives a date from the day the line stopped: the due date is another day. */
export function endCountedFrom(line: Pick<Line, 'clocks'>): 'stop' | 'due-date' | 'own-date' | 'unknown' {
  const end = endClock(line);
  if (!end) return 'unknown';
  if (end === graceClock(line)) return 'stop';
  return 'anchor' in end.from ? 'own-date' : 'due-date';
}

/** What a line's passed deadlines say has happened to it; `stopped` where it may still be saved. */
export function stateOf(deadlines: readonly Deadline[], today: string): { readonly state: State; readonly stopped?: string } {
  const passed = deadlines.filter(({ date }) => date !== 'unknown' && date < today);
  const stop = passed.find(({ event }) => STOPS.some((one) => one === event));
  if (passed.some(({ event }) => ENDS.some((one) => one === event))) return { state: 'cancelled' };
  return stop ? { state: 'suspended', stopped: stop.date } : { state: 'unknown' };
}

/** The last day on which a line that stopped on `stopped` may still be saved; undefined where that is not known. */
export function lastDay(line: Pick<Line, 'clocks'>, stopped: string): string | undefined {
  const after = graceClock(line)?.after;
  if (!after || after === 'unknown') return undefined;
  return 'days' in after ? addDays(stopped, after.days) : addMonths(stopped, after.months);
}

/** The stop of a line and its end as dates, for its picture; nothing where no clock runs from the stop. */
export function stoppedDeadlines(line: Pick<Line, 'clocks'>, stopped: string): Deadline[] {
  const end = graceClock(line);
  const last = lastDay(line, stopped);
  const stop = line.clocks.find(({ id }) => end && 'clock' in end.from && end.from.clock === id);
  if (!end || !stop || !last) return [];
  const dated = ({ id, event, kind }: Clock, date: string) => ({ clock: id, event, kind, date });
  return [dated(stop, stopped), dated(end, last)];
}

/** The numbers a reader can call from where they are, in the order worth trying: their language first, free before paid. */
export function reachable(numbers: readonly PhoneNumber[], where: Place, language: string): PhoneNumber[] {
  const fits = ({ from }: PhoneNumber) => where === 'unknown' || from === 'anywhere' || (where === 'abroad') === (from === 'abroad');
  const rank = ({ languages, cost }: PhoneNumber) =>
    Number(!languages.some((code) => code.toLowerCase().startsWith(language.slice(0, 2)))) * 2 + Number(cost !== 'free');
  return numbers.filter(fits).sort((a, b) => rank(a) - rank(b));
}

/** The first number for each place to call from, in their order; the others are worth a try after them. */
export function foremost(numbers: readonly PhoneNumber[]): {
  readonly first: readonly PhoneNumber[];
  readonly more: readonly PhoneNumber[];
} {
  const isFirst = (number: PhoneNumber) => numbers.find(({ from }) => from === number.from) === number;
  return { first: numbers.filter(isFirst), more: numbers.filter((number) => !isFirst(number)) };
}

/**
 * A Japanese number as it is dialled from abroad; undefined where it has no such form: free and special numbers and short codes.
 * @example international('03-5776-1700') === '+81-3-5776-1700'
 */
export function international(number: string): string | undefined {
  if (number.startsWith('+')) return number;
  if (!/^0\d/.test(number) || /^0(120|800|570|077|990)/.test(number)) return undefined;
  return `+81-${number.slice(1)}`;
}
