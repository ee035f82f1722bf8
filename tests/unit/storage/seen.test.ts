import { expect, it } from 'vitest';
import { SCHEDULE_KEY } from '../../../src/storage/keys.ts';
import { lastSeen, markSeen, savedCarriers, SEEN_KEY } from '../../../src/storage/seen.ts';
import { MemoryStorage } from '../../support/memory-storage.ts';

it('keeps a day and nothing else', () => {
  const storage = new MemoryStorage();
  expect(lastSeen(storage)).toBeUndefined();
  markSeen(storage, '2026-11-25');
  expect([...storage.items]).toEqual([[SEEN_KEY, '2026-11-25']]);
  expect(lastSeen(storage)).toBe('2026-11-25');
});

it('a broken day, or storage that refuses, means "never looked"', () => {
  const storage = new MemoryStorage();
  storage.setItem(SEEN_KEY, 'yesterday');
  expect(lastSeen(storage)).toBeUndefined();
  storage.refuse = 'everything';
  expect(lastSeen(storage)).toBeUndefined();
  expect(() => markSeen(storage, '2026-11-25')).not.toThrow();
  expect(lastSeen(undefined)).toBeUndefined();
});

it('reads the carriers of saved lines and leaves what it cannot read alone', () => {
  const storage = new MemoryStorage();
  expect(savedCarriers(storage).size).toBe(0);
  storage.setItem(SCHEDULE_KEY, JSON.stringify({ version: 9, lines: [{ carrier: 'povo' }, { carrier: 3 }, {}] }));
  expect([...savedCarriers(storage)]).toEqual(['povo']);
  storage.setItem(SCHEDULE_KEY, '{"lines":');
  expect(savedCarriers(storage).size).toBe(0);
  expect(storage.items.get(SCHEDULE_KEY)).toBe('{"lines":');
});
