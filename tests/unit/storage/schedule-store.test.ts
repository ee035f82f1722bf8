import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/dates.ts';
import { LINKED_KINDS } from '../../../src/domain/linked.ts';
import { METHODS, PAYMENTS, PLACES } from '../../../src/domain/types.ts';
import { EMPTY, LIMITS, type Saved, type SavedLine } from '../../../src/storage/saved.ts';
import { createScheduleStore, done, merged, SCHEDULE_KEY, undone, withLine, withoutLine } from '../../../src/storage/schedule-store.ts';
import { MemoryStorage } from '../../support/memory-storage.ts';
import { savedLine as example } from '../../support/saved-line.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('2000-01-01', offset));
const id = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
const edition = fc.record({
  sequence: fc.nat(1000),
  digest: fc.stringMatching(/^[0-9a-f]{16}$/),
  keys: fc.array(fc.stringMatching(/^[a-z0-9.-]{1,40}$/), { maxLength: 5 }),
  on: day,
});
const line: fc.Arbitrary<SavedLine> = fc.record({
  id: fc.uuid({ version: 4 }),
  nickname: fc.string({ maxLength: 40 }),
  note: fc.string({ maxLength: 300 }),
  carrier: id,
  line: id,
  payment: fc.constantFrom(...PAYMENTS),
  method: fc.constantFrom(...METHODS),
  where: fc.constantFrom(...PLACES),
  goal: fc.constantFrom('automatic' as const, 'by-hand' as const),
  lastAct: fc.option(day),
  leadDays: fc.array(fc.integer({ min: 0, max: 366 }), { maxLength: 12 }),
  marginDays: fc.integer({ min: 0, max: 30 }),
  linked: fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom(...LINKED_KINDS),
      on: fc.oneof(
        day,
        day.map((one) => one.slice(0, 7)),
      ),
    }),
    { maxLength: 4, selector: ({ kind }) => kind },
  ),
  calendar: fc.option(edition),
  history: fc.array(day, { maxLength: 60 }),
  savedOn: day,
});
const of = (...lines: SavedLine[]): Saved => ({ ...EMPTY, lines });
const [A, B, C] = ['a', 'b', 'c'].map((end) => `a1b2c3d4-0000-4000-8000-00000000000${end}`) as [string, string, string];
const told = { sequence: 4, digest: '0123456789abcdef', keys: ['suspension'], on: '2026-11-22' };

describe('saved lines', () => {
  it('come back as they were saved', () =>
    fc.assert(
      fc.property(fc.uniqueArray(line, { maxLength: 10, selector: (one) => one.id }), (lines) => {
        const store = createScheduleStore(new MemoryStorage());
        for (const one of lines.toReversed()) store.update((value) => withLine(value, one));
        expect(store.read()).toEqual({ value: { ...EMPTY, lines } });
      }),
    ));

  it.each([
    ['an impossible day', { lastAct: '2027-02-30' }],
    ['an unknown payment', { payment: 'gold' }],
    ['a lead of 400 days', { leadDays: [400] }],
    ['an unknown key', { phone: '090-0000-0000' }],
    ['a missing name', { nickname: undefined }],
    ['an id that is no UUID', { id: 'a' }],
    ['a card month 13', { linked: [{ kind: 'payment-card', on: '2028-13' }] }],
    [
      'two passports',
      {
        linked: [
          { kind: 'passport', on: '2028-12' },
          { kind: 'passport', on: '2029-12' },
        ],
      },
    ],
    ['a margin of minus one', { marginDays: -1 }],
    ['a broken SEQUENCE', { calendar: { ...told, sequence: 1.5 } }],
  ])('with %s are kept aside, not used', (_, change) => {
    const storage = new MemoryStorage();
    const text = JSON.stringify(of({ ...example, ...change } as SavedLine));
    storage.items.set(SCHEDULE_KEY, text);
    const store = createScheduleStore(storage);
    expect(store.read()).toEqual({ value: EMPTY, problem: 'broken' });
    expect(store.kept()).toEqual([text]);
  });

  it('with a "__proto__" are kept aside and change no prototype', () => {
    const storage = new MemoryStorage();
    storage.items.set(SCHEDULE_KEY, JSON.stringify(of(example)).replace('"version"', '"__proto__":{"polluted":1},"version"'));
    expect(createScheduleStore(storage).read().problem).toBe('broken');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('are replaced by id and deleted by id', () => {
    const two = withLine(withLine(EMPTY, { ...example, id: A }), { ...example, id: B });
    expect(two.lines.map((one) => one.id)).toEqual([B, A]);
    expect(withLine(two, { ...example, id: A, nickname: 'new' }).lines[1]?.nickname).toBe('new');
    expect(withoutLine(two, B).lines).toEqual([{ ...example, id: A }]);
  });

  it('more than the limit are kept aside', () => {
    const storage = new MemoryStorage();
    const lines = Array.from({ length: 500 }, () => ({ ...example, id: crypto.randomUUID() }));
    storage.items.set(SCHEDULE_KEY, JSON.stringify(of(...lines)));
    const store = createScheduleStore(storage);
    expect(store.read().problem).toBe('broken');
    expect(JSON.parse(store.kept()[0] ?? '').lines).toHaveLength(500);
  });
});

it('the hundred-and-first line is refused, and the hundred stay', () => {
  const storage = new MemoryStorage();
  const store = createScheduleStore(storage);
  for (let n = 0; n < LIMITS.lines; n++) store.update((value) => withLine(value, { ...example, id: crypto.randomUUID() }));
  const before = storage.items.get(SCHEDULE_KEY);
  expect(store.update((value) => withLine(value, { ...example, id: crypto.randomUUID() })).problem).toBe('unfit');
  expect(storage.items.get(SCHEDULE_KEY)).toBe(before);
  expect(store.read().value.lines).toHaveLength(LIMITS.lines);
});

describe('a former shape', () => {
  const v1 = readFileSync('tests/fixtures/schedule-v1.json', 'utf8');
  it('version 1 is read with its ids, dates and history; nothing of it is lost', () => {
    const storage = new MemoryStorage();
    storage.items.set(SCHEDULE_KEY, v1);
    const { value, problem } = createScheduleStore(storage).read();
    expect(problem).toBeUndefined();
    const before = JSON.parse(v1).lines;
    expect(value.lines[0]).toEqual({ ...before[0], note: '', marginDays: 3, linked: [], calendar: null });
    expect(value.lines[1]).toMatchObject({ ...before[1], id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });
  it('stays as it is until something is saved, then becomes version 2', () => {
    const storage = new MemoryStorage();
    storage.items.set(SCHEDULE_KEY, v1);
    const store = createScheduleStore(storage);
    store.read();
    expect(storage.items.get(SCHEDULE_KEY)).toBe(v1);
    store.update((value) => value);
    expect(JSON.parse(storage.items.get(SCHEDULE_KEY) ?? '')).toMatchObject({
      version: 2,
      lines: [{ carrier: 'povo' }, { carrier: 'docomo' }],
    });
  });
  it('a later version is left alone', () => {
    const storage = new MemoryStorage();
    storage.items.set(SCHEDULE_KEY, '{"version":3}');
    expect(createScheduleStore(storage).read().problem).toBe('newer');
    expect(storage.items.get(SCHEDULE_KEY)).toBe('{"version":3}');
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

describe('undo', () => {
  it('brings back what was, keeps what another tab added, and never takes back a SEQUENCE', () => {
    const before = of({ ...example, id: A, calendar: { ...told, sequence: 1 } });
    const later = of({ ...example, id: B }, { ...example, id: A, lastAct: '2027-01-01', calendar: told });
    const { lines } = undone(later, before, of({ ...example, id: A, lastAct: '2027-01-01' }));
    expect(lines.map((one) => one.id)).toEqual([B, A]);
    expect(lines[1]).toMatchObject({ lastAct: '2026-11-22', calendar: { sequence: 4 } });
  });
  it('takes a line back from those given up', () => {
    const before = of({ ...example, id: A, calendar: told });
    const without = withoutLine(before, A);
    expect(without.givenUp).toEqual([{ id: A, nickname: 'mine', calendar: told }]);
    expect(undone(without, before, without)).toEqual(before);
  });
  it('of an import takes out what it brought', () => {
    const before = of({ ...example, id: A });
    const { value } = merged(before, [{ ...example, id: B, nickname: 'second' }]);
    const alsoThere = withLine(value, { ...example, id: C, nickname: 'of another tab' });
    expect(undone(alsoThere, before, value).lines.map((one) => one.id)).toEqual([C, A]);
  });
});

describe('merging', () => {
  it('adds what is new and doubles nothing', () => {
    const here = of({ ...example, id: A, calendar: told }, { ...example, id: B, nickname: 'second' });
    const renamed = { ...example, id: A, nickname: 'renamed' };
    const again = { ...example, id: C, nickname: ' Second ' };
    const { value, added, replaced } = merged(here, [renamed, again, { ...example, id: crypto.randomUUID(), nickname: 'third' }]);
    expect([added, replaced]).toEqual([1, 2]);
    expect(value.lines.map(({ nickname }) => nickname)).toEqual(['third', 'renamed', ' Second ']);
    expect(value.lines[1]).toMatchObject({ id: A, calendar: { sequence: 4 } });
    expect(value.lines[2]?.id).toBe(B);
  });
  it('is the same done twice', () =>
    fc.assert(
      fc.property(fc.uniqueArray(line, { maxLength: 8, selector: (one) => one.id }), (lines) => {
        const once = merged(EMPTY, lines).value;
        expect(merged(once, lines).value.lines).toHaveLength(once.lines.length);
      }),
      { numRuns: 50 },
    ));
  it('says how many had no room', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ ...example, id: crypto.randomUUID(), nickname: `n${index}` }));
    const { value, added, left } = merged(EMPTY, many);
    expect([value.lines.length, added, left]).toEqual([LIMITS.lines, LIMITS.lines, 400]);
  });
});
