import { useEffect, useRef, useState } from 'preact/hooks';
import { readFragment, writeFragment, type FragmentState } from '../../storage/fragment.ts';
import { loadTemporal } from '../temporal.ts';
import { thisPage } from '../address.ts';

/** The answers in the address. The first render has none, so that it equals the page as it was built. */
export function useFragment(): { readonly state: FragmentState; readonly go: (next: FragmentState) => void } {
  const [state, setState] = useState<FragmentState>({ answers: {} });
  const answers = useRef('');
  useEffect(() => {
    const read = () => {
      // A place on the page, such as the skip link's: the answers go back into the address.
      if (isPlace(location.hash)) return history.replaceState(history.state, '', answers.current || thisPage());
      answers.current = location.hash;
      setState(readFragment(location.hash));
    };
    // Answers may hold a date, which only Temporal can check.
    void loadTemporal().then(read);
    addEventListener('hashchange', read);
    // A page that comes back from the back/forward cache shows what its address says.
    const shown = (event: PageTransitionEvent) => event.persisted && read();
    addEventListener('pageshow', shown);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('pageshow', shown);
    };
  }, []);
  const go = (next: FragmentState) => {
    const fragment = writeFragment(next);
    // A history entry, so that the browser's Back is the wizard's. Not by `location`, which lays the page out to look for a place to scroll to.
    history.pushState(null, '', fragment);
    answers.current = fragment;
    setState(next);
  };
  return { state, go };
}

function isPlace(hash: string): boolean {
  return hash.length > 1 && hash.length < 99 && !hash.includes('=') && document.getElementById(hash.slice(1)) !== null;
}
