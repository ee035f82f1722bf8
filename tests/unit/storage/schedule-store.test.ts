import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/dates.ts';
import { METHODS, PAYMENTS, PLACES } from '../../../src/domain/types.ts';
import { createScheduleStore, done, SCHEDULE_KEY, withLine, withoutLine, type SavedLine } from '../../../src/storage/schedule-store.ts';
import { MemoryStorage } from '../../support/memory-storage.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('2000-01-01', offset));
const id = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
const line: fc.Arbitrary<SavedLine> = fc.record({
  id: fc.uuid(),
  nickname: fc.string({ maxLength: 40 }),
  carrier: id,
  line: id,
  payment: fc.constantFrom(...PAYMENTS),
  method: fc.constantFrom(...METHODS),
  where: fc.constantFrom(...PLACES),
  goal: fc.constantFrom('automatic' as const, 'by-hand' as const),
  lastAct: fc.option(day),
  leadDays: fc.array(fc.integer({ min: 0, max: 366 }), { maxLength: 12 }),
  history: fc.array(day, { maxLength: 60 }),
  savedOn: day,
});
const example: SavedLine = {
  id: 'a',
  nickname: 'mine',
  carrier: 'povo',
  line: 'voice',
  payment: 'japan-card',
  method: 'app',
  where: 'abroad',
  goal: 'by-hand',
  lastAct: '2026-11-22',
  leadDays: [60, 7],
  history: [],
  savedOn: '2026-11-22',
};

describe('saved lines', () => {
  it('come back as they were saved', () =>
    fc.assert(
      fc.property(fc.uniqueArray(line, { maxLength: 10, selector: (one) => one.id }), (lines) => {
        const store = createScheduleStore(new MemoryStorage());
        for (const one of lines.toReversed()) store.update((value) => withLine(value, one));
        expect(store.read()).toEqual({ value: { version: 1, lines } });
      }),
    ));

  it.each([
    ['an impossible day', { lastAct: '2027-02-30' }],
    ['an unknown payment', { payment: 'gold' }],
    ['a lead of 400 days', { leadDays: [400] }],
    ['an unknown key', { phone: '090-0000-0000' }],
    ['a missing name', { nickname: undefined }],
  ])('with %s are kept aside, not used', (_, change) => {
    const storage = new MemoryStorage();
    const text = JSON.stringify({ version: 1, lines: [{ ...example, ...change }] });
    storage.items.set(SCHEDULE_KEY, text);
    const store = createScheduleStore(storage);
    expect(store.read()).toEqual({ value: { version: 1, lines: [] }, problem: 'broken' });
    expect(store.kept()).toEqual([text]);
  });

  it('are replaced by id and deleted by id', () => {
    const two = withLine(withLine({ version: 1, lines: [] }, example), { ...example, id: 'b' });
    expect(two.lines.map((one) => one.id)).toEqual(['b', 'a']);
    expect(withLine(two, { ...example, nickname: 'new' }).lines[1]?.nickname).toBe('new');
    expect(withoutLine(two, 'b').lines).toEqual([example]);
  });
});

describe('"I did it"', () => {
  it('restarts the clock and remembers the day before', () => {
    expect(done(example, '2027-05-01')).toMatchObject({ lastAct: '2027-05-01', history: ['2026-11-22'] });
  });
  it('remembers at most sixty', () => {
    const long = { ...example, history: Array.from({ length: 60 }, () => '2020-01-01') };
    expect(done(long, '2027-05-01').history).toHaveLength(60);
  });
});
