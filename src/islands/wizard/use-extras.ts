import { useEffect } from 'preact/hooks';
import { startExtras, fillExtras } from '../extras.ts';

/** Brings an outcome's ticks, clocks and tools to life each time another one is shown. */
export function useExtras(shown: string | undefined): void {
  useEffect(() => {
    startExtras();
    fillExtras();
  }, [shown]);
}
