/** The saved lines: on the device, or in the address alone. Kept in step with other tabs, the back/forward cache and links that come in. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { linkKind, pack, unpack } from '../../exchange/link.ts';
import type { Saved } from '../../storage/saved.ts';
import { createScheduleStore, merged, SCHEDULE_KEY } from '../../storage/schedule-store.ts';
import { browserStorage, type Reading, type StoreProblem } from '../../storage/versioned-store.ts';
import { thisPage } from '../address.ts';
import { forgetReader } from './erase.ts';

/** What a link brought: lines stored at once on an empty device, else lines to choose from; or why it could not be read. */
export type Arrival = { readonly restored: number } | { readonly offered: Saved } | { readonly problem: 'broken' | 'newer' };

export interface ScheduleState {
  readonly saved: Saved;
  readonly problem: StoreProblem | undefined;
  readonly kept: readonly string[];
  readonly dropKept: () => void;
  /** False where the change could not be stored; the state before stands. */
  readonly update: (change: (value: Saved) => Saved) => boolean;
  /** Nothing is stored: the schedule lives in the address. */
  readonly traceless: boolean;
  readonly setTraceless: (on: boolean) => void;
  readonly arrival: Arrival | undefined;
  readonly dismissArrival: () => void;
}

export function useSchedule(): ScheduleState {
  const store = useMemo(() => createScheduleStore(browserStorage()), []);
  const [reading, setReading] = useState<Reading<Saved>>(() => store.read());
  const [kept, setKept] = useState<readonly string[]>(() => store.kept());
  const [only, setOnly] = useState<Saved>();
  const [arrival, setArrival] = useState<Arrival>();

  useEffect(() => {
    const reread = () => {
      setReading(store.read());
      setKept(store.kept());
    };
    const arrive = async () => {
      const kind = linkKind(location.hash);
      const read = await unpack(location.hash);
      if (!kind || !read) return;
      if ('problem' in read) return setArrival(read);
      const { value, problem } = store.read();
      if (kind === 'only' || problem === 'blocked') return showOnly(read.saved, setOnly);
      clearAddress();
      if (value.lines.length > 0) return setArrival({ offered: read.saved });
      const stored = store.update(() => read.saved);
      setReading(stored);
      setArrival(stored.problem ? { offered: read.saved } : { restored: read.saved.lines.length });
    };
    const onStorage = (event: StorageEvent) => (event.key === SCHEDULE_KEY || event.key === null) && reread();
    const onHash = () => void arrive();
    onHash();
    addEventListener('storage', onStorage);
    addEventListener('pageshow', reread);
    addEventListener('hashchange', onHash);
    return () => {
      removeEventListener('storage', onStorage);
      removeEventListener('pageshow', reread);
      removeEventListener('hashchange', onHash);
    };
  }, []);

  const update = (change: (value: Saved) => Saved): boolean => {
    if (only) {
      void showOnly(change(only), setOnly);
      return true;
    }
    const next = store.update(change);
    setReading(next);
    return next.problem === undefined;
  };
  const setTraceless = (on: boolean) => {
    if (on) {
      const { value, problem } = store.read();
      if (problem === 'newer') return setReading({ value, problem });
      // First into the address, then off the device; as another tab may have left it.
      void showOnly(value, setOnly).then(async () => {
        await forgetReader();
        setReading(store.read());
        setKept([]);
      });
    } else if (only) {
      setReading(store.update((value) => (value.lines.length === 0 ? only : merged(value, only.lines).value)));
      setOnly(undefined);
      clearAddress();
    }
  };
  return {
    saved: only ?? reading.value,
    // What was kept aside has a notice of its own, which stays until the reader drops it.
    problem: only || reading.problem === 'broken' ? undefined : reading.problem,
    kept: only ? [] : kept,
    dropKept: () => {
      store.dropKept();
      setKept([]);
    },
    update,
    traceless: only !== undefined,
    setTraceless,
    arrival,
    dismissArrival: () => setArrival(undefined),
  };
}

/** The address is the store: it can be bookmarked, and it is gone with the tab. The language links take it along. */
async function showOnly(saved: Saved, setOnly: (saved: Saved) => void): Promise<void> {
  setOnly(saved);
  history.replaceState(null, '', await pack(saved, 'only'));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.hash = location.hash;
}

function clearAddress(): void {
  history.replaceState(null, '', thisPage());
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.hash = '';
}
