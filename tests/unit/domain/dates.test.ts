import fc from 'fast-check';
import { Temporal as Polyfill } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayInJapan, daysBetween, isDay, nextMonthDay } from '../../../src/domain/dates.ts';

const day = fc.integer({ min: 0, max: 40_000 }).map((offset) => addDays('1990-01-01', offset));

describe('isDay', () => {
  it.each(['2026-11-22', '2028-02-29', '2000-02-29'])('accepts %s', (text) => expect(isDay(text)).toBe(true));
  it.each(['2027-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '2026-11-22T00:00', '', 'soon', '1900-02-29'])('refuses %s', (text) =>
    expect(isDay(text)).toBe(false),
  );
});

describe('dayInJapan', () => {
  it('turns to the next day at 15:00 UTC', () => {
    expect(dayInJapan(Date.UTC(2026, 10, 22, 14, 59, 59))).toBe('2026-11-22');
    expect(dayInJapan(Date.UTC(2026, 10, 22, 15, 0, 0))).toBe('2026-11-23');
  });
});

describe('adding', () => {
  it('clamps to the end of a shorter month, leap years included', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-10-31', 72)).toBe('2032-10-31');
  });

  it('counts 180 days over a new year', () => expect(addDays('2026-11-22', 180)).toBe('2027-05-21'));

  it('days added are the days between', () =>
    fc.assert(fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => daysBetween(from, addDays(from, days)) === days)));

  it('agrees with an independent implementation of the calendar', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 200 }), (from, days, months) => {
        const independent = Polyfill.PlainDate.from(from);
        expect(addDays(from, days)).toBe(independent.add({ days }).toString());
        expect(addMonths(from, months)).toBe(independent.add({ months }).toString());
      }),
    ));
});

describe('nextMonthDay', () => {
  it.each([
    ['2026-11-22', 26, '2026-11-26'],
    ['2026-11-26', 26, '2026-11-26'],
    ['2026-11-27', 26, '2026-12-26'],
    ['2026-12-27', 26, '2027-01-26'],
    ['2026-11-22', 'last', '2026-11-30'],
    ['2028-02-01', 'last', '2028-02-29'],
    ['2026-11-30', 'last', '2026-11-30'],
  ] as const)('from %s, day %s is %s', (from, dayOfMonth, expected) => expect(nextMonthDay(from, dayOfMonth)).toBe(expected));

  it('is never before its start and less than 32 days after it', () =>
    fc.assert(
      fc.property(day, fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constant('last' as const)), (from, dayOfMonth) => {
        const left = daysBetween(from, nextMonthDay(from, dayOfMonth));
        return left >= 0 && left < 32;
      }),
    ));
});
