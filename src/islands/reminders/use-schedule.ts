import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Saved } from '../../storage/saved.ts';
import { createScheduleStore, SCHEDULE_KEY } from '../../storage/schedule-store.ts';
import { browserStorage, type Reading, type StoreProblem } from '../../storage/versioned-store.ts';

export interface ScheduleState {
  readonly saved: Saved;
  readonly problem: StoreProblem | undefined;
  readonly kept: readonly string[];
  readonly dropKept: () => void;
  readonly update: (change: (value: Saved) => Saved) => void;
}

/** The saved lines, kept in step with other tabs and with the back/forward cache. */
export function useSchedule(): ScheduleState {
  const store = useMemo(() => createScheduleStore(browserStorage()), []);
  const [reading, setReading] = useState<Reading<Saved>>(() => store.read());
  const [kept, setKept] = useState<readonly string[]>(() => store.kept());

  useEffect(() => {
    const reread = () => {
      setReading(store.read());
      setKept(store.kept());
    };
    const onStorage = (event: StorageEvent) => (event.key === SCHEDULE_KEY || event.key === null) && reread();
    addEventListener('storage', onStorage);
    addEventListener('pageshow', reread);
    return () => {
      removeEventListener('storage', onStorage);
      removeEventListener('pageshow', reread);
    };
  }, []);

  return {
    saved: reading.value,
    // What was kept aside has a notice of its own, which stays until the reader drops it.
    problem: reading.problem === 'broken' ? undefined : reading.problem,
    kept,
    dropKept: () => {
      store.dropKept();
      setKept([]);
    },
    update: (change) => setReading(store.update(change)),
  };
}
