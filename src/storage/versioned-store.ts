/**
 * One validated value in localStorage. Storage is hostile: it may be blocked, full, written by an older or newer version of the
 * site, by another tab, or by a reader's hands. Nothing here throws, and a value that cannot be read is kept aside, never lost.
 *
 *   <key>            {"version":1, …}   the value
 *   <key>.kept.<n>   text               a former value that could not be read, to the letter
 */
export type StoreProblem =
  /** The browser refuses storage altogether. */
  | 'blocked'
  /** There is no room left; the value before the change stands. */
  | 'full'
  /** Another tab runs a newer site; its value is left alone. */
  | 'newer'
  /** The change leads to a value that could not be read again: too many lines, say. Nothing was written. */
  | 'unfit'
  /** The value was broken and has been kept aside. */
  | 'broken';

export interface StoreOptions<T extends { readonly version: number }> {
  readonly key: string;
  readonly empty: T;
  /** The value where it is valid, else undefined. */
  readonly validate: (value: unknown) => T | undefined;
  /** From the shape of `version` to that of the next one; absent while there is one version only. */
  readonly migrate?: (value: unknown, version: number) => unknown;
  /** undefined where the browser gives none. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | undefined;
}

export interface Reading<T> {
  readonly value: T;
  readonly problem?: StoreProblem;
}

export interface VersionedStore<T> {
  readonly read: () => Reading<T>;
  /** Reads afresh, so that another tab's change is not overwritten, then writes. */
  readonly update: (change: (value: T) => T) => Reading<T>;
  /** Former values that could not be read, oldest first. */
  readonly kept: () => readonly string[];
  readonly dropKept: () => void;
}

export function createStore<T extends { readonly version: number }>(options: StoreOptions<T>): VersionedStore<T> {
  const { key, empty, storage } = options;
  const keptKey = (n: number) => `${key}.kept.${n}`;

  function read(): Reading<T> {
    const text = attempt(() => storage?.getItem(key));
    if (!storage || text === undefined) return { value: empty, problem: 'blocked' };
    if (text === null) return { value: empty };
    const raw = parse(text);
    const version = (raw as { version?: unknown } | undefined)?.version;
    if (typeof version === 'number' && version > empty.version) return { value: empty, problem: 'newer' };
    const value = raw === undefined ? undefined : options.validate(upgrade(raw, version));
    if (value) return { value };
    keepAside(text);
    return { value: empty, problem: 'broken' };
  }

  function upgrade(raw: unknown, version: unknown): unknown {
    let value = raw;
    for (let from = Number(version); options.migrate && from < empty.version; from++) value = options.migrate(value, from);
    return value;
  }

  function keepAside(text: string): void {
    const done = attempt(() => {
      storage?.setItem(keptKey(kept().length), text);
      storage?.removeItem(key);
      return true;
    });
    // No room to keep a copy: leave the broken value where it is rather than lose it.
    if (!done) attempt(() => storage?.removeItem(keptKey(kept().length)));
  }

  function update(change: (value: T) => T): Reading<T> {
    const before = read();
    if (before.problem === 'blocked' || before.problem === 'newer') return before;
    const value = change(before.value);
    const text = JSON.stringify(value);
    // What is not read again would be lost to the reader, however well it was kept.
    if (!options.validate(parse(text))) return { value: before.value, problem: 'unfit' };
    const written = attempt(() => {
      storage?.setItem(key, text);
      return true;
    });
    return written ? { value } : { value: before.value, problem: 'full' };
  }

  function kept(): string[] {
    const found: string[] = [];
    for (let n = 0; ; n++) {
      const text = attempt(() => storage?.getItem(keptKey(n)));
      if (typeof text !== 'string') return found;
      found.push(text);
    }
  }

  function dropKept(): void {
    for (let n = kept().length - 1; n >= 0; n--) attempt(() => storage?.removeItem(keptKey(n)));
  }

  return { read, update, kept, dropKept };
}

/** The browser's localStorage, or undefined where touching it is refused. */
export function browserStorage(): Storage | undefined {
  return attempt(() => globalThis.localStorage) ?? undefined;
}

/** The result, or undefined where the browser threw. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  return attempt(() => JSON.parse(text) as unknown);
}
