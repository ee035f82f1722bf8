import { describe, expect, it } from 'vitest';
import { clockSetBack, doubtOf } from '../../../src/domain/doubt.ts';
import { dueNow, dueOf } from '../../../src/domain/due.ts';
import { fact, line } from '../../support/toy-carrier.ts';
import { savedLine } from '../../support/saved-line.ts';

const topping = line({
  anchor: true,
  clocks: [
    { ...fact, id: 'charge', event: 'charge', from: { monthly: 10 } },
    { ...fact, id: 'suspension', event: 'suspension', from: { anchor: true }, after: { days: 180 } },
    { ...fact, id: 'gone', event: 'number-gone', from: { clock: 'suspension' }, after: { days: 30 } },
  ],
});
const one = { ...savedLine, linked: [{ kind: 'passport' as const, on: '2026-12-20' }] };

describe('what is due', () => {
  it('is what the holder must do, soonest first, with the margin taken off', () => {
    expect(dueOf(topping, one, '2026-11-22').map(({ about, day }) => `${about} ${day}`)).toEqual([
      'charge 2026-12-10',
      'passport 2026-12-20',
      'suspension 2027-05-18',
    ]);
  });
  it('leaves out charges that run by themselves', () => {
    expect(dueOf(topping, { ...one, goal: 'automatic' }, '2026-11-22').map(({ about }) => about)).toEqual(['passport', 'suspension']);
  });
  it('is spoken of from two weeks before, and after', () => {
    const all = dueOf(topping, one, '2026-12-06');
    expect(dueNow(all, '2026-11-25')).toEqual([]);
    expect(dueNow(all, '2026-11-26').map(({ about }) => about)).toEqual(['charge']);
    expect(dueNow(all, '2027-08-01')).toHaveLength(3);
  });
});

describe('a doubtful date', () => {
  it.each([
    ['2026-11-22', undefined],
    ['2026-11-23', { kind: 'future' }],
    ['2029-01-01', { kind: 'far-future' }],
    ['2025-01-01', { kind: 'long-over', last: '2025-07-30' }],
    ['2026-01-01', undefined],
  ] as const)('%s', (day, doubt) => expect(doubtOf(topping, day, '2026-11-22')).toEqual(doubt));
});

it('a clock set back is noticed, a crossed date line is not', () => {
  expect(clockSetBack(['2026-11-20', '2026-11-22'], '2025-11-22')).toBe('2026-11-22');
  expect(clockSetBack(['2026-11-22'], '2026-11-21')).toBeUndefined();
  expect(clockSetBack([], '2025-11-22')).toBeUndefined();
});
