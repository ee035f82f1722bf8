import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/dates.ts';
import { apart, ringDays, ringMonths, ringOf, runs } from '../../../src/domain/year-ring.ts';

const today = '2026-11-25';

describe('the ring', () => {
  it('has today at the top, half a year at the bottom, and nothing that is past or a year away', () => {
    const days = ['2026-11-24', today, '2027-05-26', '2027-11-24', '2027-11-25'].map((date) => ({ date }));
    expect(ringDays(days, today).map(({ day, degrees }) => [day.date, Math.round(degrees)])).toEqual([
      [today, 0],
      ['2027-05-26', 180],
      ['2027-11-24', 359],
    ]);
  });

  it('shows twelve months, from the next on', () => {
    expect(ringMonths(today).map(({ day }) => day.date.slice(0, 7))).toEqual(
      '2026-12 2027-01 2027-02 2027-03 2027-04 2027-05 2027-06 2027-07 2027-08 2027-09 2027-10 2027-11'.split(' '),
    );
    expect(ringMonths('2026-12-01')[0]).toEqual({ day: { date: '2026-12-01' }, degrees: 0 });
  });

  it('keeps the order of days, all round', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 364 })), (offsets) => {
        const placed = ringDays(
          offsets.map((days) => ({ date: addDays(today, days) })),
          today,
        );
        expect(placed).toHaveLength(offsets.length);
        for (const [index, { degrees }] of placed.entries()) expect(degrees).toBeGreaterThanOrEqual(placed[index - 1]?.degrees ?? 0);
      }),
    );
  });
});

it('takes of each dated deadline the day to act, as long as there is a margin left, and each day of reminders once', () => {
  const deadline = (date: string, actBy?: string) => {
    return { clock: 'stop', event: 'suspension' as const, kind: 'official' as const, date, ...(actBy ? { actBy } : {}) };
  };
  const reminder = (date: string) => ({ date, purpose: 'act' as const, clock: 'stop', deadline: date });
  const one = { deadlines: [deadline('2027-01-01', '2026-12-29'), deadline('unknown')], reminders: [reminder('2026-12-01')] };
  const two = { deadlines: [deadline('2026-11-26', '2026-11-23')], reminders: [reminder('2026-12-01'), reminder('2026-12-08')] };
  expect(ringOf([one, two], today)).toEqual([
    { date: '2026-12-29', event: 'suspension', early: true },
    { date: '2026-11-26', event: 'suspension' },
    { date: '2026-12-01', event: 'reminder' },
    { date: '2026-12-08', event: 'reminder' },
  ]);
  expect(ringOf([], today)).toEqual([]);
});

describe('marks that would lie on each other', () => {
  it('move away from each other to both sides, and no further than they must', () => {
    expect(apart([100, 100], 14)).toEqual([93, 107]);
    expect(apart([10, 100, 104, 200], 14)).toEqual([10, 95, 109, 200]);
    // Nothing stands before today, and what is far off stays.
    expect(apart([0, 3, 100], 14)).toEqual([0, 14, 100]);
    expect(apart([], 14)).toEqual([]);
  });

  it('stand apart all round, in order, wherever they are', () => {
    const places = fc.array(fc.integer({ min: 0, max: 359 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(places, (found) => {
        const own = found.toSorted((a, b) => a - b);
        const drawn = apart(own, 14);
        const room = Math.min(14, 360 / own.length);
        expect(drawn).toHaveLength(own.length);
        for (const [index, at] of drawn.entries()) {
          const next = drawn[index + 1] ?? (drawn[0] ?? 0) + 360;
          expect(next - at).toBeGreaterThan(room - 1e-6);
        }
      }),
    );
  });

  it('are one run of reminders where they are too near to be told apart', () => {
    expect(runs([1, 3, 7, 14, 30, 40], 7)).toEqual([
      [1, 7],
      [14, 14],
      [30, 30],
      [40, 40],
    ]);
  });
});
