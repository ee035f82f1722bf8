import { useEffect, useState } from 'preact/hooks';
import type { CarrierView, Speech } from '../../views/view.ts';
import { loadCarrier } from '../carrier-data.ts';

export interface Loading {
  readonly state: 'idle' | 'loading' | 'ready' | 'failed';
  readonly view?: CarrierView;
  readonly retry: () => void;
}

/** The chosen carrier's data, fetched once it is chosen. */
export function useCarrier(speech: Speech, id: string | undefined): Loading {
  const [loaded, setLoaded] = useState<{ id: string; view?: CarrierView }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!id) return;
    let current = true;
    loadCarrier(speech, id).then(
      (view) => current && setLoaded({ id, view }),
      () => current && setLoaded({ id }),
    );
    return () => {
      current = false;
    };
  }, [id, attempt]);

  const retry = () => {
    setLoaded(undefined);
    setAttempt(attempt + 1);
  };
  if (!id) return { state: 'idle', retry };
  if (loaded?.id !== id) return { state: 'loading', retry };
  return loaded.view ? { state: 'ready', view: loaded.view, retry } : { state: 'failed', retry };
}
