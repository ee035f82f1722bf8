import { expect, it } from 'vitest';
import { createTicksStore, TICKS_KEY } from '../../../src/storage/ticks-store.ts';
import { MemoryStorage } from '../../support/memory-storage.ts';

it('keeps what is ticked, by line, and forgets what is not', () => {
  const store = createTicksStore(new MemoryStorage());
  store.set('povo voice', 'auto/install', true);
  store.set('povo voice', 'auto/card', true);
  store.set('povo voice', 'auto/install', false);
  store.set('docomo mini', 'form/call', true);
  expect([store.done('povo voice'), store.done('docomo mini'), store.done('au voice')]).toEqual([['auto/card'], ['form/call'], []]);
});

it('a value written by hand is kept aside, and a refusing browser is said to be one', () => {
  const memory = new MemoryStorage();
  memory.setItem(TICKS_KEY, '{"version":1,"done":{"povo voice":"all"}}');
  expect(createTicksStore(memory).done('povo voice')).toEqual([]);
  expect([...memory.items.values()]).toContain('{"version":1,"done":{"povo voice":"all"}}');
  memory.refuse = 'everything';
  expect(createTicksStore(memory).set('povo voice', 'auto/card', true).problem).toBe('blocked');
});
