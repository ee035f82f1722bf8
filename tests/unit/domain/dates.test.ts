import fc from 'fast-check';
import { Temporal as Polyfill } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayInJapan,
  daysBetween,
  endOfDay,
  isDay,
  isJapanTime,
  isMonth,
  lastMorning,
  monthEnd,
  nextMonthDay,
} from '../../../src/domain/dates.ts';
import { ZONES } from '../../support/zones.ts';

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

describe('a day in Japan, seen from elsewhere', () => {
  const anyDay = fc.integer({ min: 0, max: 15_000 }).map((offset) => addDays('2015-01-01', offset));
  const anyZone = fc.constantFrom(...ZONES);

  it.each([
    ['Asia/Tokyo', '2027-05-21'],
    ['Asia/Shanghai', '2027-05-21'],
    ['Europe/Berlin', '2027-05-21'],
    ['America/New_York', '2027-05-21'],
    // It ends at 8 in the morning in San Francisco: nine o'clock is too late.
    ['America/Los_Angeles', '2027-05-20'],
    ['Pacific/Auckland', '2027-05-21'],
    ['Pacific/Kiritimati', '2027-05-21'],
  ])('in %s, the last 9:00 before 21 May is over is on %s', (zone, day) => expect(lastMorning('2027-05-21', zone)).toBe(day));

  it('the last morning is before the end, and the next one is not', () =>
    fc.assert(
      fc.property(anyDay, anyZone, (day, zone) => {
        const at = (local: string) => Temporal.PlainDateTime.from(`${local}T09:00`).toZonedDateTime(zone).epochMilliseconds;
        const morning = lastMorning(day, zone);
        expect(at(morning)).toBeLessThan(endOfDay(day));
        expect(at(addDays(morning, 1))).toBeGreaterThanOrEqual(endOfDay(day));
        expect(morning <= day).toBe(true);
      }),
      { numRuns: 1000 },
    ));

  it('ends at 15:00 UTC', () => expect(new Date(endOfDay('2027-05-21')).toISOString()).toBe('2027-05-21T15:00:00.000Z'));
  it('is the same only where clocks are', () => {
    expect(isJapanTime('2027-05-21', 'Asia/Seoul')).toBe(true);
    expect(isJapanTime('2027-05-21', 'Asia/Shanghai')).toBe(false);
  });
});

it('months end on their last day, leap years included', () => {
  expect(['2027-02', '2028-02', '2027-04', '2027-12'].map(monthEnd)).toEqual(['2027-02-28', '2028-02-29', '2027-04-30', '2027-12-31']);
  expect(['2027-13', '2027-00', '2027-1', '2027-01-01', ''].map(isMonth)).toEqual([false, false, false, false, false]);
});
