import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSeries, lifeTracks } from '../../../src/domain/life-line.ts';
import { schedule } from '../../../src/domain/schedule.ts';
import type { Clock, ClockStart } from '../../../src/domain/types.ts';
import { fact, line } from '../../support/toy-carrier.ts';

const clock = (id: string, event: Clock['event'], from: ClockStart, after?: Clock['after']): Clock => ({
  ...fact,
  id,
  event,
  from,
  ...(after === undefined ? {} : { after }),
});
const prepaid = line({
  anchor: true,
  clocks: [clock('stop', 'suspension', { anchor: true }, { days: 180 }), clock('gone', 'number-gone', { clock: 'stop' }, { days: 30 })],
});

it('a list keeps each series whole, and the one that the holder starts comes first', () => {
  const two = line({
    anchor: true,
    clocks: [
      clock('pay', 'charge', { monthly: 'unknown' }),
      clock('gone', 'number-gone', { clock: 'pay' }, { days: 60 }),
      clock('unused', 'suspension', { anchor: true }, { days: 180 }),
      clock('end', 'cancellation', { clock: 'unused' }, { days: 30 }),
    ],
  });
  expect(inSeries(two).map(({ id }) => id)).toEqual(['unused', 'end', 'pay', 'gone']);
  expect(inSeries(prepaid)).toEqual(prepaid.clocks);
});

describe('the places on the bar', () => {
  it('are to scale where every span is known', () => {
    const [track] = lifeTracks(prepaid);
    expect(track?.points.map(({ at }) => Math.round(at))).toEqual([0, 86, 100]);
    expect(track?.points.map(({ days }) => days)).toEqual([undefined, 180, 30]);
    expect(track?.toScale).toBe(true);
  });

  it('say so where a short span was drawn longer', () => {
    const [track] = lifeTracks(
      line({
        clocks: [
          clock('pay', 'charge', { monthly: 1 }),
          clock('stop', 'suspension', { clock: 'pay' }, { days: 2 }),
          clock('gone', 'number-gone', { clock: 'pay' }, { days: 90 }),
        ],
      }),
    );
    expect(track?.points.map(({ at }) => Math.round(at))).toEqual([0, 9, 100]);
    expect(track?.toScale).toBe(false);
  });

  it('leave a span open that nobody knows, and what follows from it', () => {
    const [track] = lifeTracks(
      line({
        clocks: [
          clock('pay', 'charge', { monthly: 1 }),
          clock('stop', 'suspension', { clock: 'pay' }, 'unknown'),
          clock('gone', 'number-gone', { clock: 'stop' }, { days: 9 }),
        ],
      }),
    );
    expect(track?.points.map(({ days }) => days)).toEqual([undefined, undefined, undefined]);
  });

  it('stand on two bars where a charge and an act of the holder each have their own', () => {
    const both = line({ anchor: true, clocks: [clock('pay', 'charge', { monthly: 1 }), ...prepaid.clocks] });
    expect(lifeTracks(both).map(({ points }) => points.length)).toEqual([1, 3]);
  });

  it('rise from 0 to 100 whatever the spans', () => {
    const span = fc.option(
      fc.integer({ min: 0, max: 3000 }).map((days) => ({ days })),
      { nil: 'unknown' as const },
    );
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 5 }), (spans) => {
        const clocks = spans.map((after, index) =>
          clock(`c${index}`, 'suspension', index === 0 ? { anchor: true } : { clock: `c${index - 1}` }, after),
        );
        const at = lifeTracks(line({ anchor: true, clocks }))[0]?.points.map((point) => point.at) ?? [];
        expect(at[0]).toBe(0);
        expect(at.at(-1)).toBeCloseTo(100);
        for (const [index, place] of at.entries()) if (index > 0) expect(place - (at[index - 1] ?? 0)).toBeGreaterThan(5);
      }),
    );
  });
});

describe('today', () => {
  const at = (today: string) => {
    const { deadlines } = schedule(prepaid, { lastAct: '2026-01-01', today, leadDays: [], goal: 'by-hand' });
    return lifeTracks(prepaid, deadlines, today)[0];
  };
  it('stands between the days that the reader’s date leads to', () => {
    expect(at('2026-01-01')?.today).toBe(0);
    expect(at('2026-04-01')?.today).toBeCloseTo((90 / 210) * 100, 0);
    expect(at('2026-04-01')?.points.map(({ date }) => date)).toEqual(['2026-01-01', '2026-06-30', '2026-07-30']);
  });
  it('is not shown once everything is over', () => expect(at('2027-01-01')?.today).toBeUndefined());
});
