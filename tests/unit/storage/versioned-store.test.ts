import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/storage/versioned-store.ts';
import { MemoryStorage } from '../../support/memory-storage.ts';

interface Value {
  readonly version: 2;
  readonly names: readonly string[];
}

function setUp(text?: string) {
  const storage = new MemoryStorage();
  if (text !== undefined) storage.items.set('k', text);
  const store = createStore<Value>({
    key: 'k',
    empty: { version: 2, names: [] },
    storage,
    validate: (value) => {
      const { version, names } = (value ?? {}) as Partial<Value>;
      return version === 2 && Array.isArray(names) && names.every((name) => typeof name === 'string') ? { version, names } : undefined;
    },
    migrate: (value, version) => (version === 1 ? { version: 2, names: [(value as { name: string }).name] } : value),
  });
  return { storage, store };
}
const add = (name: string) => (value: Value) => ({ ...value, names: [...value.names, name] });

describe('reading', () => {
  it('is empty at first', () => expect(setUp().store.read()).toEqual({ value: { version: 2, names: [] } }));
  it('gives back what was written', () => {
    const { store } = setUp();
    store.update(add('a'));
    expect(store.read()).toEqual({ value: { version: 2, names: ['a'] } });
  });
  it('migrates an older version', () => expect(setUp('{"version":1,"name":"old"}').store.read().value.names).toEqual(['old']));
  it('leaves a newer version alone', () => {
    const text = '{"version":3,"names":{}}';
    const { store, storage } = setUp(text);
    expect(store.read().problem).toBe('newer');
    expect(store.update(add('a')).problem).toBe('newer');
    expect(storage.items.get('k')).toBe(text);
  });
});

describe('broken values', () => {
  it.each(['', 'null', '[]', '{"version":2}', '{"version":2,"names":[1]}', '<html>', '{"version":"2","names":[]}'])(
    'keeps %j aside and starts anew',
    (text) => {
      const { store } = setUp(text);
      expect(store.read()).toEqual({ value: { version: 2, names: [] }, problem: 'broken' });
      expect(store.kept()).toEqual([text]);
      expect(store.read()).toEqual({ value: { version: 2, names: [] } });
      store.update(add('a'));
      expect(store.kept()).toEqual([text]);
      store.dropKept();
      expect(store.kept()).toEqual([]);
    },
  );

  it('are never lost, even when there is no room for a copy', () => {
    const { store, storage } = setUp('broken');
    storage.refuse = 'writes';
    expect(store.read().problem).toBe('broken');
    expect([...storage.items.values()]).toContain('broken');
  });

  it('whatever the text, reading never throws and never loses it', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { store, storage } = setUp(text);
        store.read();
        expect([...storage.items.values()]).toContain(text);
      }),
    ));
});

describe('refusing storage', () => {
  it('says that it is blocked', () => {
    const { store, storage } = setUp();
    storage.refuse = 'everything';
    expect(store.read().problem).toBe('blocked');
    expect(store.update(add('a')).problem).toBe('blocked');
    expect(store.kept()).toEqual([]);
  });
  it('says that it is full and keeps the value before', () => {
    const { store, storage } = setUp();
    store.update(add('a'));
    storage.refuse = 'writes';
    expect(store.update(add('b'))).toEqual({ value: { version: 2, names: ['a'] }, problem: 'full' });
  });
  it('writes nothing that could not be read again', () => {
    const { store, storage } = setUp('{"version":2,"names":["a"]}');
    const broken = store.update(() => ({ version: 2, names: [1 as unknown as string] }));
    expect(broken).toEqual({ value: { version: 2, names: ['a'] }, problem: 'unfit' });
    expect(storage.items.get('k')).toBe('{"version":2,"names":["a"]}');
  });
  it('works without any storage', () => {
    const store = createStore<Value>({ key: 'k', empty: { version: 2, names: [] }, validate: () => undefined, storage: undefined });
    expect(store.read().problem).toBe('blocked');
  });
});

it('does not overwrite what another tab has added', () => {
  const { store, storage } = setUp();
  store.read();
  storage.items.set('k', '{"version":2,"names":["other tab"]}');
  expect(store.update(add('this tab')).value.names).toEqual(['other tab', 'this tab']);
});
