import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/dates.ts';
import { ringDays, ringMonths, ringOf } from '../../../src/domain/year-ring.ts';

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

it('takes the dated deadlines of all lines, and each day of reminders once', () => {
  const deadline = (date: string) => ({ clock: 'stop', event: 'suspension' as const, kind: 'official' as const, date });
  const reminder = (date: string) => ({ date, purpose: 'act' as const, clock: 'stop', deadline: date });
  const one = { deadlines: [deadline('2027-01-01'), deadline('unknown')], reminders: [reminder('2026-12-01')] };
  const two = { deadlines: [deadline('2027-01-01')], reminders: [reminder('2026-12-01'), reminder('2026-12-08')] };
  expect(ringOf([one, two])).toEqual([
    { date: '2027-01-01', event: 'suspension' },
    { date: '2027-01-01', event: 'suspension' },
    { date: '2026-12-01', event: 'reminder' },
    { date: '2026-12-08', event: 'reminder' },
  ]);
  expect(ringOf([])).toEqual([]);
});
