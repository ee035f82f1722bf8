import fc from 'fast-check';
import { expect, test } from 'vitest';
import { todayInJapan } from '../../../src/i18n/today.ts';

test('the day turns at midnight in Japan, which is three in the afternoon of UTC', () => {
  expect(todayInJapan(new Date('2026-11-22T14:59:59.999Z'))).toBe('2026-11-22');
  expect(todayInJapan(new Date('2026-11-22T15:00:00Z'))).toBe('2026-11-23');
  expect(todayInJapan(new Date('2027-12-31T15:00:00Z'))).toBe('2028-01-01');
});

test('it is the day that the browser’s own table of time zones gives', () => {
  const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });
  const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(fc.property(moment, (now) => todayInJapan(now) === zone.format(now)));
});
