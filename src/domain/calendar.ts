/**
 * What a calendar should hold for one line: all-day events with the days on which they ring. No words and no file format; those
 * are src/exchange/ics.ts. Alarms are counted from 9:00 of the event's day in the reader's own zone.
 */
import { addDays, addMonths, daysBetween, lastMorning } from './dates.ts';
import { LINKED_LEAD_DAYS, linkedDay, type Linked, type LinkedKind } from './linked.ts';
import { restsOnAnchor, schedule, type Deadline, type ScheduleInput } from './schedule.ts';
import type { Clock, ClockEvent, Line } from './types.ts';
import { digest } from './uid.ts';

export const ALARM_MODES = ['inside', 'events'] as const;
/** inside: alarms are part of their event · events: each alarm is an event of its own, for calendars that drop alarms. */
export type AlarmMode = (typeof ALARM_MODES)[number];

export interface CalendarEvent {
  /** Stable inside its line: equal keys are the same event in another edition. At most 40 characters of [a-z0-9.-]. */
  readonly key: string;
  /** act: do what keeps the line · charge: pay by hand · check: see that a charge went through · rescue: it was missed · linked */
  readonly purpose: 'act' | 'charge' | 'check' | 'rescue' | 'linked';
  readonly clock?: string;
  readonly about: ClockEvent | LinkedKind;
  /** The day in the reader's calendar. */
  readonly day: string;
  /** The day in Japan that is at stake. */
  readonly deadline: string;
  /** Day of every month on which it comes back: 1 to 28, or 99 for the last. */
  readonly monthly?: number;
  /** Days before `day`; negative after it. */
  readonly alarms: readonly number[];
  /** Days from this alarm to the event it belongs to; only where alarms are events. */
  readonly ahead?: number;
}

export interface CalendarInput extends ScheduleInput {
  readonly linked: readonly Linked[];
  /** The reader's IANA zone. */
  readonly zone: string;
}

/** Months for which a monthly event is written out where it cannot repeat by itself. */
const MONTHS_WRITTEN_OUT = 12;
/** Leads of a charge that comes every month. */
const NEAR_LEADS: readonly number[] = [7, 3, 1];
const RESCUE_LEADS: readonly number[] = [14, 7, 3, 1];

/** Every event of a line, also past ones, so that a calendar that has them is told of a change. */
export function calendarEvents(line: Line, input: CalendarInput, mode: AlarmMode): CalendarEvent[] {
  const { deadlines } = schedule(line, input);
  const events = line.clocks.flatMap((clock, index) => {
    const deadline = deadlines[index] as Deadline;
    return deadline.date === 'unknown' ? [] : eventsOf(clock, deadline, deadlines, line, input);
  });
  const all = [...events, ...linkedEvents(input)];
  return mode === 'events'
    ? all.flatMap((event) => alarmsAsEvents(event, input))
    : all.map((event) => ({ ...event, alarms: ahead(event, input) }));
}

/**
 * What makes an edition differ from another: dates and leads, but not the alarms that are over or the month it happens to be.
 */
export function editionOf(line: Line, input: CalendarInput, mode: AlarmMode): string {
  const { deadlines } = schedule(line, input);
  const lasting = deadlines.filter(({ clock }) => line.clocks.some((one) => one.id === clock && restsOnAnchor(one, line)));
  const dates = lasting.map(({ clock, date, actBy }) => [clock, date, actBy, date === 'unknown' ? '' : lastMorning(date, input.zone)]);
  return digest(
    JSON.stringify([mode, input.goal, input.leadDays, dates, input.linked, line.clocks.map(({ from, after }) => [from, after])]),
  );
}

function eventsOf(clock: Clock, deadline: Deadline, deadlines: readonly Deadline[], line: Line, input: CalendarInput): CalendarEvent[] {
  const base = { clock: clock.id, about: clock.event, deadline: deadline.date };
  if ('monthly' in clock.from) return chargeEvents(clock, deadline.date, input);
  if (!restsOnAnchor(clock, line)) return [];
  if ('clock' in clock.from) {
    const { from } = clock;
    const start = deadlines.find(({ clock: id }) => id === from.clock)?.date ?? deadline.date;
    const span = start === 'unknown' ? 0 : daysBetween(start, deadline.date);
    const alarms = RESCUE_LEADS.filter((lead) => lead < span);
    return [
      { ...base, key: clock.id, purpose: 'rescue', day: lastMorning(deadline.date, input.zone), alarms: alarms.length > 0 ? alarms : [0] },
    ];
  }
  const missed = addDays(deadline.date, 1);
  return [
    { ...base, key: clock.id, purpose: 'act', day: lastMorning(deadline.actBy ?? deadline.date, input.zone), alarms: input.leadDays },
    { ...base, key: `${clock.id}.after`, purpose: 'rescue', day: missed, alarms: [0, -2, -6] },
  ];
}

/** By hand: an event each month before the charge. Automatic: a look after it now and then. */
function chargeEvents(clock: Clock, charge: string, input: CalendarInput): CalendarEvent[] {
  const base = { clock: clock.id, about: clock.event };
  if (input.goal === 'automatic') {
    return schedule({ ...EMPTY_LINE, clocks: [clock] }, input).reminders.map(({ date, deadline }, index) => ({
      ...base,
      key: `${clock.id}.check.${index + 1}`,
      purpose: 'check',
      day: date,
      deadline,
      alarms: [0],
    }));
  }
  const monthly = 'monthly' in clock.from ? clock.from.monthly : 'unknown';
  if (monthly === 'unknown') return [];
  const near = input.leadDays.filter((lead) => lead <= 14);
  const alarms = near.length > 0 ? near : NEAR_LEADS;
  // Not every month has a 29th to 31st, and not every calendar can say "or the last": the 28th is early, never late.
  const late = monthly !== 'last' && monthly > 28;
  const day = late ? `${charge.slice(0, 8)}28` : charge;
  return [
    { ...base, key: clock.id, purpose: 'charge', day, deadline: charge, monthly: monthly === 'last' ? 99 : Math.min(monthly, 28), alarms },
  ];
}

const EMPTY_LINE = {
  id: '',
  billing: 'postpaid',
  openToNew: true,
  receivesSms: 'unknown',
  anchor: false,
  hold: { yen: 'unknown', timesPerYear: 0, sources: [], kind: 'computed', checkedOn: '', reviewBy: '' },
  sources: [],
  kind: 'computed',
  checkedOn: '',
  reviewBy: '',
} as const;

function linkedEvents({ linked, zone }: CalendarInput): CalendarEvent[] {
  return linked.map((entry) => {
    const deadline = linkedDay(entry);
    const day = lastMorning(deadline, zone);
    return { key: `linked.${entry.kind}`, purpose: 'linked', about: entry.kind, day, deadline, alarms: LINKED_LEAD_DAYS };
  });
}

/** Alarms that can still ring; where all are over but the day is not, the day itself. */
function ahead({ day, alarms, monthly }: CalendarEvent, { today }: CalendarInput): number[] {
  if (monthly !== undefined) return [...alarms];
  const left = alarms.filter((lead) => addDays(day, -lead) >= today);
  return left.length === 0 && day >= today ? [0] : left;
}

function alarmsAsEvents(event: CalendarEvent, input: CalendarInput): CalendarEvent[] {
  const { monthly, ...once } = event;
  const days =
    monthly === undefined ? [event.day] : Array.from({ length: MONTHS_WRITTEN_OUT }, (_, index) => monthsOn(event.day, index, monthly));
  return days.flatMap((day, index) =>
    [...new Set([...event.alarms, 0])].map((lead) => ({
      ...once,
      key: `${event.key}.${days.length > 1 ? `${index + 1}.` : ''}${lead < 0 ? `p${-lead}` : lead}`,
      deadline: monthly === undefined ? event.deadline : day,
      day: addDays(day, -lead),
      ahead: lead,
      alarms: addDays(day, -lead) >= input.today ? [0] : [],
    })),
  );
}

/** The n-th charge after a first one that may itself have been cut to a short month's last day. */
function monthsOn(first: string, months: number, dayOfMonth: number): string {
  const start = `${addMonths(`${first.slice(0, 8)}01`, months).slice(0, 8)}01`;
  const last = addDays(addMonths(start, 1), -1);
  const wanted = `${start.slice(0, 8)}${String(Math.min(dayOfMonth, 31)).padStart(2, '0')}`;
  return wanted < last ? wanted : last;
}
