import { expect, it } from 'vitest';
import { isAhead, isNew } from '../../../src/domain/changes.ts';

it('new is what was recorded after the last visit, or has come into force since', () => {
  expect(isNew({ date: '2023-06-26', recordedOn: '2026-11-22' }, '2026-11-21', '2026-11-25')).toBe(true);
  expect(isNew({ date: '2023-06-26', recordedOn: '2026-11-22' }, '2026-11-22', '2026-11-25')).toBe(false);
  expect(isNew({ date: '2026-12-01', recordedOn: '2026-11-22' }, '2026-11-25', '2026-11-30')).toBe(false);
  expect(isNew({ date: '2026-12-01', recordedOn: '2026-11-22' }, '2026-11-25', '2026-12-01')).toBe(true);
});

it('announced is what does not hold yet; a month counts from its first day', () => {
  expect([isAhead({ date: '2026-12-01' }, '2026-11-30'), isAhead({ date: '2026-12-01' }, '2026-12-01')]).toEqual([true, false]);
  expect([isAhead({ date: '2026-12' }, '2026-11-30'), isAhead({ date: '2026-12' }, '2026-12-01')]).toEqual([true, false]);
});
