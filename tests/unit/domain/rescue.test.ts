import { describe, expect, it } from 'vitest';
import { isOpenAt, todaysHours } from '../../../src/domain/hours.ts';
import { leavingList } from '../../../src/domain/leaving.ts';
import { networksOf } from '../../../src/domain/networks.ts';
import {
  endClock,
  endCountedFrom,
  foremost,
  graceClock,
  international,
  lastDay,
  reachable,
  stateOf,
  stoppedDeadlines,
} from '../../../src/domain/rescue.ts';
import type { Clock, ClockEvent, PhoneNumber } from '../../../src/domain/types.ts';
import { fact, line } from '../../support/toy-carrier.ts';

const stop: Clock = { ...fact, id: 'stop', event: 'suspension', from: { anchor: true }, after: { days: 180 } };
const gone: Clock = { ...fact, id: 'gone', event: 'number-gone', from: { clock: 'stop' }, after: { days: 30 } };

describe('what passed deadlines say of a line', () => {
  const deadline = (event: ClockEvent, date: string) => ({ clock: event, event, kind: 'official' as const, date });
  const stop = deadline('suspension', '2026-10-28');
  it.each([
    ['nothing has passed', [deadline('suspension', '2027-01-01')], { state: 'unknown' }],
    ['it has stopped', [stop, deadline('number-gone', '2026-11-27')], { state: 'suspended', stopped: '2026-10-28' }],
    ['its number is gone', [stop, deadline('number-gone', '2026-11-01')], { state: 'cancelled' }],
    ['no source knows', [deadline('suspension', 'unknown')], { state: 'unknown' }],
    ['the last day is still a day', [deadline('suspension', '2026-11-22')], { state: 'unknown' }],
  ])('%s', (_, deadlines, state) => expect(stateOf(deadlines, '2026-11-22')).toEqual(state));
});

describe('the last day', () => {
  it('is counted from the day the line stopped', () => {
    expect(lastDay(line({ clocks: [stop, gone] }), '2026-11-25')).toBe('2026-12-25');
    expect(lastDay(line({ clocks: [stop, { ...gone, after: { months: 3 } }] }), '2026-11-30')).toBe('2027-02-28');
  });
  it('is not guessed where no clock runs from the stop, or nobody says how long', () => {
    expect(graceClock(line({ clocks: [stop] }))).toBeUndefined();
    expect(lastDay(line({ clocks: [stop, { ...gone, after: 'unknown' }] }), '2026-11-25')).toBeUndefined();
    expect(lastDay(line({ clocks: [stop, { ...gone, from: { anchor: true } }] }), '2026-11-25')).toBeUndefined();
  });
});

describe('the end of a line', () => {
  const charge: Clock = { ...fact, id: 'charge', event: 'charge', from: { monthly: 'last' } };
  const unpaid: Clock = { ...gone, from: { clock: 'charge' }, after: { days: 60 } };
  it.each([
    ['stop', [stop, gone]],
    ['stop', [charge, { ...stop, from: { clock: 'charge' }, after: 'unknown' }, gone]],
    ['due-date', [charge, { ...stop, from: { clock: 'charge' }, after: { days: 30 } }, unpaid]],
    ['own-date', [stop, { ...gone, from: { anchor: true }, after: { months: 72 } }]],
    ['unknown', [stop, { ...gone, after: 'unknown' }]],
    ['unknown', [charge]],
  ] as const)('is counted from: %s', (from, clocks) => {
    expect(endCountedFrom(line({ clocks }))).toBe(from);
    expect(endClock(line({ clocks }))?.event).toBe(from === 'unknown' ? undefined : 'number-gone');
  });
  it('is dated, with the stop, only where it is counted from the stop', () => {
    expect(stoppedDeadlines(line({ clocks: [stop, gone] }), '2026-11-01').map(({ clock, date }) => [clock, date])).toEqual([
      ['stop', '2026-11-01'],
      ['gone', '2026-12-01'],
    ]);
    expect(stoppedDeadlines(line({ clocks: [charge, { ...stop, from: { clock: 'charge' } }, unpaid] }), '2026-11-01')).toEqual([]);
  });
});

describe('numbers to call', () => {
  const number = (id: string, from: PhoneNumber['from'], more: Partial<PhoneNumber> = {}): PhoneNumber => ({
    ...fact,
    id,
    number: '03-0000-0000',
    from,
    cost: 'free',
    hours: 'always',
    languages: ['ja'],
    ...more,
  });
  const all = [
    number('own', 'own-line'),
    number('paid', 'japan', { cost: 'paid' }),
    number('zh', 'japan', { languages: ['zh-CN'] }),
    number('out', 'abroad'),
  ];
  it.each([
    ['abroad', 'en', ['out']],
    ['japan', 'zh-cn', ['zh', 'own', 'paid']],
    ['unknown', 'ja', ['own', 'out', 'paid', 'zh']],
  ] as const)('for a reader in: %s (%s)', (where, language, ids) =>
    expect(reachable(all, where, language).map(({ id }) => id)).toEqual(ids),
  );

  it('begin with one for each place to call from', () => {
    const { first, more } = foremost(reachable(all, 'unknown', 'en'));
    expect([first, more].map((numbers) => numbers.map(({ id }) => id))).toEqual([['own', 'zh', 'out'], ['paid']]);
  });

  it.each([
    ['03-5776-1700', '+81-3-5776-1700'],
    ['050-5434-4653', '+81-50-5434-4653'],
    ['+1-888-634-8226', '+1-888-634-8226'],
    ['0120-800-000', undefined],
    ['0800-919-0157', undefined],
    ['0570-09-4400', undefined],
    ['0077-7-111', undefined],
    ['157', undefined],
  ])('%s from abroad: %s', (from, to) => expect(international(from)).toBe(to));
});

describe('hours', () => {
  const at = (text: string) => Date.parse(text);
  it.each([
    ['2026-11-25T08:59:59+09:00', false],
    ['2026-11-25T09:00:00+09:00', true],
    ['2026-11-25T19:59:59+09:00', true],
    ['2026-11-25T20:00:00+09:00', false],
    ['2026-11-25T01:00:00Z', true],
  ])('09:00–20:00 at %s: %s', (time, open) => expect(isOpenAt({ from: '09:00', to: '20:00' }, at(time))).toBe(open));
  it.each([
    ['2026-11-27T10:00:00+09:00', true, true],
    ['2026-11-28T10:00:00+09:00', false, true],
    ['2026-11-29T10:00:00+09:00', false, false],
    ['2026-11-30T10:00:00+09:00', true, true],
    ['2026-11-29T18:00:00-08:00', true, true],
  ])('at %s a desk for weekdays is open: %s, one for Monday to Saturday: %s', (time, weekdays, toSaturday) => {
    expect(isOpenAt({ from: '09:00', to: '17:00', days: 'weekdays' }, at(time))).toBe(weekdays);
    expect(isOpenAt({ from: '10:00', to: '19:00', days: 'mon-sat' }, at(time))).toBe(toSaturday);
  });
  it('may run over midnight', () => {
    expect(isOpenAt({ from: '20:00', to: '02:00' }, at('2026-11-26T01:00:00+09:00'))).toBe(true);
    expect(isOpenAt({ from: '20:00', to: '02:00' }, at('2026-11-26T12:00:00+09:00'))).toBe(false);
  });
  it('are those of the day it is in Japan, wherever summer time is kept', () => {
    const { opens, closes } = todaysHours({ from: '09:00', to: '20:00' }, at('2026-10-31T22:30:00-07:00'));
    expect([opens, closes]).toEqual([at('2026-11-01T09:00:00+09:00'), at('2026-11-01T20:00:00+09:00')]);
  });
});

describe('the list for leaving', () => {
  it('counts back from the day of departure and says what is late', () => {
    const groups = leavingList({ lines: [line()] }, '2027-01-10', '2026-11-25');
    expect(groups.map(({ date }) => date)).toEqual(['2026-11-11', '2026-12-11', '2027-01-03', '2027-01-10']);
    expect(groups.map(({ late }) => late)).toEqual([true, false, false, false]);
  });
  it('has no dates where none is known, and offers storage only where the carrier has it', () => {
    const [first] = leavingList({ lines: [line()] }, 'unknown', '2026-11-25');
    expect(first).not.toHaveProperty('date');
    expect(first?.items).not.toContain('storage');
    expect(leavingList({ lines: [line({ billing: 'stored' })] }, 'unknown', '2026-11-25')[0]?.items).toContain('storage');
  });
});

it.each([
  ['docomo 5G / 4G', ['docomo']],
  ['au (KDDI) 4G/5G', ['au']],
  ['docomo, au or SoftBank, chosen at sign-up', ['docomo', 'au', 'softbank']],
  ['Rakuten Mobile', ['rakuten']],
  ['unknown', []],
])('the network "%s" shows as %s', (text, networks) => expect(networksOf(text)).toEqual(networks));
