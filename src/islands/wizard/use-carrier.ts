import { useEffect, useState } from 'preact/hooks';
import type { CarrierView, Speech } from '../../views/view.ts';
import { loadCarrier } from '../carrier-data.ts';

type OutcomePart = (typeof import('./Outcome.tsx'))['Outcome'];

interface Loaded {
  readonly view: CarrierView;
  readonly Outcome: OutcomePart;
}

export interface Loading {
  readonly state: 'idle' | 'loading' | 'ready' | 'failed';
  readonly view?: CarrierView;
  /** Draws the end of the wizard; fetched with the carrier, so that the first question comes without it. */
  readonly Outcome?: OutcomePart;
  readonly retry: () => void;
}

/** The chosen carrier's data and what draws its plans, fetched once it is chosen. */
export function useCarrier(speech: Speech, id: string | undefined): Loading {
  const [loaded, setLoaded] = useState<{ id: string } & Partial<Loaded>>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!id) return;
    let current = true;
    Promise.all([loadCarrier(speech, id), import('./Outcome.tsx')]).then(
      ([view, { Outcome }]) => current && setLoaded({ id, view, Outcome }),
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
  const { view, Outcome } = loaded;
  return view && Outcome ? { state: 'ready', view, Outcome, retry } : { state: 'failed', retry };
}
