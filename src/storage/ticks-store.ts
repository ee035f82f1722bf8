/**
 * Which steps a reader has ticked, on this device only. Two states, done or not; never "paid", for the payment is made elsewhere.
 *
 *   baohao.ticks   {"version":1,"done":{"povo voice":["auto-charge/install"]}}   by carrier and line
 */
import { createStore, type Reading, type StoreOptions } from './versioned-store.ts';

export const TICKS_KEY = 'baohao.ticks';

export interface Ticks {
  readonly version: 1;
  readonly done: Readonly<Record<string, readonly string[]>>;
}

export function createTicksStore(storage: StoreOptions<Ticks>['storage']) {
  const store = createStore<Ticks>({ key: TICKS_KEY, empty: { version: 1, done: {} }, validate, storage });
  return {
    done: (plan: string): readonly string[] => store.read().value.done[plan] ?? [],
    set: (plan: string, step: string, ticked: boolean): Reading<Ticks> =>
      store.update(({ version, done }) => {
        const others = (done[plan] ?? []).filter((one) => one !== step);
        return { version, done: { ...done, [plan]: ticked ? [...others, step] : others } };
      }),
  };
}

function validate(value: unknown): Ticks | undefined {
  const { version, done } = (value ?? {}) as Partial<Ticks>;
  if (version !== 1 || typeof done !== 'object' || done === null) return undefined;
  const sound = Object.values(done).every((list) => Array.isArray(list) && list.every((step) => typeof step === 'string'));
  return sound ? { version, done } : undefined;
}
