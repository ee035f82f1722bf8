import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/dates.ts';
import { DEFAULT_LEAD_DAYS, daysBetweenActs, defaultLeadDays, nextDeadline, schedule } from '../../../src/domain/schedule.ts';
import { fact, line } from '../../support/toy-carrier.ts';

const topping = line({
  anchor: true,
  billing: 'topping',
  clocks: [
    { ...fact, id: 'suspension', event: 'suspension', from: { anchor: true }, after: { days: 180 } },
    { ...fact, id: 'gone', event: 'number-gone', from: { clock: 'suspension' }, after: { days: 30 } },
  ],
});
const monthly = line({
  clocks: [
    { ...fact, id: 'charge', event: 'charge', from: { monthly: 'last' } },
    { ...fact, id: 'suspension', event: 'suspension', from: { clock: 'charge' }, after: { days: 30 }, kind: 'reported' },
    { ...fact, id: 'gone', event: 'number-gone', from: { clock: 'suspension' }, after: 'unknown' },
  ],
});
const input = { lastAct: '2026-11-22', today: '2026-11-22', leadDays: DEFAULT_LEAD_DAYS, goal: 'by-hand' as const };
const anyDay = fc.integer({ min: 0, max: 15_000 }).map((offset) => addDays('2015-01-01', offset));

describe('deadlines', () => {
  it('follow from the last act, with the arithmetic that leads there', () => {
    expect(schedule(topping, input).deadlines).toEqual([
      {
        clock: 'suspension',
        event: 'suspension',
        kind: 'official',
        date: '2027-05-21',
        actBy: '2027-05-21',
        arithmetic: { from: '2026-11-22', start: 'anchor', days: 180 },
      },
      {
        clock: 'gone',
        event: 'number-gone',
        kind: 'official',
        date: '2027-06-20',
        arithmetic: { from: '2027-05-21', start: 'clock', days: 30 },
      },
    ]);
  });

  it('are unknown where nobody publishes the delay', () => {
    const dates = schedule(monthly, { ...input, lastAct: null }).deadlines.map(({ date }) => date);
    expect(dates).toEqual(['2026-11-30', '2026-12-30', 'unknown']);
  });

  it('are unknown, and silent, without the date of the last act', () => {
    const { deadlines, reminders } = schedule(topping, { ...input, lastAct: null });
    expect(deadlines.map(({ date }) => date)).toEqual(['unknown', 'unknown']);
    expect(reminders).toEqual([]);
  });

  it('count calendar months', () => {
    const stored = line({
      anchor: true,
      clocks: [{ ...fact, id: 'end', event: 'plan-end', from: { anchor: true }, after: { months: 72 } }],
    });
    expect(schedule(stored, { ...input, lastAct: '2028-02-29' }).deadlines[0]?.date).toBe('2034-02-28');
  });

  it('move by exactly as many days as the last act does', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 900 }), (lastAct, later) => {
        const [before, after] = [lastAct, addDays(lastAct, later)].map(
          (act) => schedule(topping, { ...input, lastAct: act }).deadlines[1]?.date ?? '',
        );
        return daysBetween(before as string, after as string) === later;
      }),
    ));
});

describe('reminders', () => {
  it('escalate by the six default leads, then tell how to rescue the number', () => {
    const { reminders } = schedule(topping, input);
    expect(reminders.map(({ date, purpose }) => `${date} ${purpose}`)).toEqual([
      '2027-03-22 act',
      '2027-04-21 act',
      '2027-05-07 act',
      '2027-05-14 act',
      '2027-05-18 act',
      '2027-05-20 act',
      '2027-05-22 rescue',
      '2027-06-06 rescue',
      '2027-06-13 rescue',
      '2027-06-17 rescue',
      '2027-06-19 rescue',
    ]);
  });

  it('say "today" when every lead is over but the deadline is not', () => {
    const { reminders } = schedule(topping, { ...input, today: '2027-05-21' });
    expect(reminders[0]).toMatchObject({ date: '2027-05-21', purpose: 'act' });
  });

  it('go on after the deadline', () => {
    const { reminders } = schedule(topping, { ...input, today: '2027-06-10' });
    expect(reminders.map(({ purpose }) => purpose)).toEqual(['rescue', 'rescue', 'rescue']);
  });

  it('look after an automatic charge four times, three months apart', () => {
    const dates = schedule(monthly, { ...input, goal: 'automatic', lastAct: null }).reminders.map(
      ({ date, purpose }) => `${date} ${purpose}`,
    );
    expect(dates).toEqual(['2026-12-03 check', '2027-03-03 check', '2027-06-02 check', '2027-09-02 check']);
  });

  it('call before a charge that is paid by hand', () => {
    const dates = schedule(monthly, { ...input, lastAct: null }).reminders.map(({ date }) => date);
    expect(dates).toEqual(['2026-11-23', '2026-11-27', '2026-11-29']);
  });

  it('are in order, never in the past, never twice for one clock on one day', () =>
    fc.assert(
      fc.property(anyDay, anyDay, fc.array(fc.integer({ min: 0, max: 366 }), { maxLength: 12 }), (lastAct, today, leadDays) => {
        const { reminders } = schedule(topping, { ...input, lastAct, today, leadDays });
        const keys = reminders.map(({ date, clock }) => `${date} ${clock}`);
        expect(reminders.every(({ date }) => date >= today)).toBe(true);
        expect([...keys].sort()).toEqual(keys);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    ));

  it('exist whenever the number can still be saved', () =>
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 209 }),
        fc.array(fc.integer({ min: 0, max: 366 }), { maxLength: 12 }),
        (lastAct, since, leadDays) => {
          const { reminders } = schedule(topping, { ...input, lastAct, today: addDays(lastAct, since), leadDays });
          return reminders.length > 0;
        },
      ),
    ));
});

describe('nextDeadline', () => {
  it('is the first one ahead, else the last one missed', () => {
    const due = schedule(topping, input);
    expect(nextDeadline(due, '2026-11-22')?.clock).toBe('suspension');
    expect(nextDeadline(due, '2027-06-01')?.clock).toBe('gone');
    expect(nextDeadline(due, '2030-01-01')?.clock).toBe('gone');
  });
});

describe('the safety margin', () => {
  it('brings the day to act, and the leads, forward; the deadline itself stays', () => {
    const { deadlines, reminders } = schedule(topping, { ...input, marginDays: 3 });
    expect(deadlines.map(({ date, actBy }) => [date, actBy])).toEqual([
      ['2027-05-21', '2027-05-18'],
      ['2027-06-20', undefined],
    ]);
    expect(
      reminders
        .filter(({ purpose }) => purpose === 'act')
        .map(({ date }) => date)
        .at(-1),
    ).toBe('2027-05-17');
  });
  it('never reaches back before the act', () => {
    const visitor = line({ anchor: true, clocks: [{ ...fact, id: 'end', event: 'plan-end', from: { anchor: true }, after: { days: 2 } }] });
    expect(schedule(visitor, { ...input, marginDays: 3 }).deadlines[0]?.actBy).toBe('2026-11-22');
  });
});

describe('default leads', () => {
  it('are 60, 30, 14, 7, 3 and 1 for 180 days, fewer days for shorter lines, more for years', () => {
    expect(defaultLeadDays(180)).toEqual([60, 30, 14, 7, 3, 1]);
    expect(defaultLeadDays(30)).toEqual([14, 10, 7, 5, 3, 1]);
    expect(defaultLeadDays(2190)[0]).toBe(180);
    expect(defaultLeadDays(1)).toEqual([0]);
  });
  it('are always shorter than the time the line leaves', () => {
    for (let days = 2; days < 2500; days++) expect(defaultLeadDays(days).every((lead) => lead < days)).toBe(true);
  });
  it('fit the time between two acts, where an act counts', () => {
    expect(daysBetweenActs(topping, '2026-11-22')).toBe(180);
    expect(daysBetweenActs(monthly, '2026-11-22')).toBeUndefined();
  });
});
