import fc from 'fast-check';
import { Temporal as Oracle } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/dates.ts';
import { ALARM_MODES, calendarEvents, editionOf, type CalendarInput } from '../../../src/domain/calendar.ts';
import { DEFAULT_LEAD_DAYS } from '../../../src/domain/schedule.ts';
import { content } from '../../support/known.ts';
import { fact, line } from '../../support/toy-carrier.ts';
import { ZONES } from '../../support/zones.ts';

const topping = line({
  anchor: true,
  clocks: [
    { ...fact, id: 'suspension', event: 'suspension', from: { anchor: true }, after: { days: 180 } },
    { ...fact, id: 'gone', event: 'number-gone', from: { clock: 'suspension' }, after: { days: 30 } },
  ],
});
const monthly = (day: number | 'last' | 'unknown') =>
  line({
    clocks: [
      { ...fact, id: 'charge', event: 'charge', from: { monthly: day } },
      { ...fact, id: 'suspension', event: 'suspension', from: { clock: 'charge' }, after: { days: 30 } },
    ],
  });
const input: CalendarInput = {
  lastAct: '2026-11-22',
  today: '2026-11-22',
  leadDays: DEFAULT_LEAD_DAYS,
  goal: 'by-hand',
  marginDays: 3,
  linked: [],
  zone: 'Asia/Shanghai',
};
const told = (events: ReturnType<typeof calendarEvents>) =>
  events.map(({ key, purpose, day, alarms }) => `${key} ${purpose} ${day} ${alarms}`);

describe('events of a line', () => {
  it('act before the margin, a rescue the day after the deadline, and the end of the grace period', () => {
    expect(told(calendarEvents(topping, input, 'inside'))).toEqual([
      'suspension act 2027-05-18 60,30,14,7,3,1',
      'suspension.after rescue 2027-05-22 0,-2,-6',
      'gone rescue 2027-06-20 14,7,3,1',
    ]);
  });
  it('lie on a day whose morning is not too late where the reader is', () => {
    const days = calendarEvents(topping, { ...input, zone: 'America/Los_Angeles' }, 'inside').map(({ day, deadline }) => [day, deadline]);
    expect(days).toEqual([
      ['2027-05-17', '2027-05-21'],
      ['2027-05-22', '2027-05-21'],
      ['2027-06-19', '2027-06-20'],
    ]);
  });
  it('ring only in days to come, and at the latest on the day itself', () => {
    const alarms = (today: string) => calendarEvents(topping, { ...input, today }, 'inside').map((event) => event.alarms.join());
    expect(alarms('2027-05-12')).toEqual(['3,1', '0,-2,-6', '14,7,3,1']);
    expect(alarms('2027-05-18')).toEqual(['0', '0,-2,-6', '14,7,3,1']);
    expect(alarms('2027-06-20')).toEqual(['', '', '0']);
  });
  it('come every month before a charge that is paid by hand', () => {
    const [event] = calendarEvents(monthly('last'), { ...input, lastAct: null }, 'inside');
    expect(event).toMatchObject({ key: 'charge', purpose: 'charge', day: '2026-11-30', monthly: 99, alarms: [14, 7, 3, 1] });
    expect(calendarEvents(monthly('unknown'), { ...input, lastAct: null }, 'inside')).toEqual([]);
  });
  it('come on the 28th for charges on a day that some months lack', () => {
    expect(calendarEvents(monthly(30), { ...input, lastAct: null }, 'inside')[0]).toMatchObject({
      day: '2026-11-28',
      deadline: '2026-11-30',
      monthly: 28,
    });
  });
  it('look after an automatic charge', () => {
    const keys = calendarEvents(monthly(25), { ...input, lastAct: null, goal: 'automatic' }, 'inside').map(
      ({ key, day }) => `${key} ${day}`,
    );
    expect(keys).toEqual([
      'charge.check.1 2026-11-28',
      'charge.check.2 2027-02-28',
      'charge.check.3 2027-05-28',
      'charge.check.4 2027-08-28',
    ]);
  });
  it('tell of linked expiries; a card’s month ends with its last day', () => {
    const linked = [
      { kind: 'payment-card', on: '2028-02' },
      { kind: 'passport', on: '2031-03-05' },
    ] as const;
    const events = calendarEvents(line(), { ...input, linked }, 'inside');
    expect(told(events)).toEqual(['linked.payment-card linked 2028-02-29 60,30,7', 'linked.passport linked 2031-03-05 60,30,7']);
  });
  it('are none without the date of the last act', () => expect(calendarEvents(topping, { ...input, lastAct: null }, 'inside')).toEqual([]));
});

describe('alarms as events', () => {
  it('give each alarm a day of its own, with a key of its own', () => {
    const events = calendarEvents(topping, input, 'events');
    expect(told(events.slice(0, 7))).toEqual([
      'suspension.60 act 2027-03-19 0',
      'suspension.30 act 2027-04-18 0',
      'suspension.14 act 2027-05-04 0',
      'suspension.7 act 2027-05-11 0',
      'suspension.3 act 2027-05-15 0',
      'suspension.1 act 2027-05-17 0',
      'suspension.0 act 2027-05-18 0',
    ]);
    expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
    expect(events.find(({ key }) => key === 'suspension.after.p2')?.day).toBe('2027-05-24');
  });
  it('write a month-end charge out for a year, short months included', () => {
    const events = calendarEvents(monthly('last'), { ...input, today: '2027-01-10', lastAct: null, leadDays: [3] }, 'events');
    expect(
      events
        .filter(({ ahead }) => ahead === 0)
        .map(({ day }) => day)
        .slice(0, 4),
    ).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
    expect(events.filter(({ ahead }) => ahead === 3)).toHaveLength(12);
  });
});

describe('an edition', () => {
  const edition = (change: Partial<CalendarInput>) => editionOf(topping, { ...input, ...change }, 'inside');
  it('is the same on another day', () => expect(edition({ today: '2027-05-12' })).toBe(edition({})));
  it.each([
    ['the act', { lastAct: '2026-11-23' }],
    ['the leads', { leadDays: [7] }],
    ['the margin', { marginDays: 4 }],
    ['a linked expiry', { linked: [{ kind: 'passport', on: '2030-01-01' }] }],
    ['the zone, where it moves the morning', { zone: 'Pacific/Honolulu' }],
  ] as const)('changes with %s', (_, change) => expect(edition(change)).not.toBe(edition({})));
  it('changes with the carrier’s rule', () => {
    const other = { ...topping, clocks: topping.clocks.map((clock) => (clock.id === 'gone' ? { ...clock, after: { days: 20 } } : clock)) };
    expect(editionOf(other, input, 'inside')).not.toBe(edition({}));
  });
});

it('ten thousand schedules of all carriers ring before it is too late, in thirty zones', () => {
  const lines = content.carriers.flatMap((carrier) => carrier.lines);
  const days = fc.integer({ min: 0, max: 6000 }).map((offset) => addDays('2020-01-01', offset));
  fc.assert(
    fc.property(
      fc.constantFrom(...lines),
      fc.constantFrom(...ZONES),
      days,
      days,
      fc.integer({ min: 0, max: 30 }),
      fc.constantFrom(...ALARM_MODES),
      (one, zone, lastAct, today, marginDays, mode) => {
        const given = { ...input, lastAct: one.anchor ? lastAct : null, today, marginDays, zone };
        const events = calendarEvents(one, given, mode);
        expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
        for (const clock of one.clocks) {
          if (!('anchor' in clock.from) || !clock.after || clock.after === 'unknown') continue;
          const over = Oracle.PlainDate.from(lastAct).add(clock.after).add({ days: 1 }).toZonedDateTime('Asia/Tokyo').epochMilliseconds;
          const event = events.find(({ key }) => key === clock.id || key === `${clock.id}.0`);
          const rings = Oracle.PlainDate.from(event?.day ?? '').toZonedDateTime({ timeZone: zone, plainTime: '09:00' }).epochMilliseconds;
          expect(rings).toBeLessThan(over);
          expect(rings).toBeGreaterThan(over - (marginDays + 3) * 86_400_000);
        }
      },
    ),
    { numRuns: 10_000 },
  );
}, 60_000);
