import { expect, it } from 'vitest';
import { filtersPassed, sortCost } from '../../../src/domain/compare.ts';
import { carrier, fact, line } from '../../support/toy-carrier.ts';

it('a filter passes what is known to work, and never what is unknown', () => {
  const abroad = { receiveSms: { ...fact, verdict: 'unknown' as const }, pay: { ...fact, verdict: 'yes' as const }, notes: [] };
  expect(filtersPassed(carrier({ abroad }, { 'foreign-card': 'unknown' }))).toEqual(['sms']);
  expect(filtersPassed(carrier({}, { 'foreign-card': 'conditional' }))).toEqual(['foreign-card', 'abroad', 'sms']);
});

it('no residence card: only carriers that take new customers and stand well', () => {
  const status = { ...fact, openToNew: true, needsResidenceCard: 'no' as const, standing: 'good' as const };
  expect(filtersPassed(carrier({ status }))).toContain('no-residence-card');
  expect(filtersPassed(carrier({ status: { ...status, standing: 'weak' } }))).not.toContain('no-residence-card');
  expect(filtersPassed(carrier({ status: { ...status, openToNew: false } }))).not.toContain('no-residence-card');
});

it('whether a carrier sells at all may be unknown: then it passes no filter for new lines', () => {
  const status = { ...fact, openToNew: 'unknown' as const, needsResidenceCard: 'no' as const, standing: 'good' as const };
  expect(filtersPassed(carrier({ status }))).not.toContain('no-residence-card');
});

it('a price in dollars is not converted: it sorts last, like an unknown one', () => {
  const dollars = carrier({ lines: [line({ hold: { ...fact, yen: 'unknown', usd: 8, timesPerYear: 1 } })] });
  expect(sortCost(dollars)).toBe(Number.POSITIVE_INFINITY);
});

it('an unknown cost sorts last', () => {
  const unknown = carrier({ lines: [line({ hold: { ...fact, yen: 'unknown', timesPerYear: 12 } })] });
  expect([sortCost(carrier()), sortCost(unknown)]).toEqual([12_000, Number.POSITIVE_INFINITY]);
});
