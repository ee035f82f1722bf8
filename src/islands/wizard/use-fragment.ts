import { useEffect, useState } from 'preact/hooks';
import { readFragment, writeFragment, type FragmentState } from '../../storage/fragment.ts';
import { loadTemporal } from '../temporal.ts';

/** The answers in the address. The first render has none, so that it equals the page as it was built. */
export function useFragment(): { readonly state: FragmentState; readonly go: (next: FragmentState) => void } {
  const [state, setState] = useState<FragmentState>({ answers: {} });
  useEffect(() => {
    const read = () => setState(readFragment(location.hash));
    // Answers may hold a date, which only Temporal can check.
    void loadTemporal().then(read);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  // Setting the fragment makes a history entry, so that the browser's Back is the wizard's.
  return { state, go: (next) => location.assign(writeFragment(next)) };
}
