import { useEffect, useState } from 'preact/hooks';

export interface Loaded<T> {
  readonly value?: T;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** What came before, so that it is there at once when it is wanted again. */
const known = new Map<string, unknown>();

/** Something that is fetched once it is wanted; nothing is fetched without a key. */
export function useLoaded<T>(key: string | undefined, load: () => Promise<T>): Loaded<T> {
  const [failed, setFailed] = useState<string>();
  const [, redraw] = useState(0);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!key || known.has(key)) return;
    let current = true;
    load().then(
      (value) => {
        known.set(key, value);
        if (current) redraw((n) => n + 1);
      },
      () => current && setFailed(key),
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);

  const retry = () => {
    setFailed(undefined);
    setAttempt(attempt + 1);
  };
  const value = key === undefined ? undefined : (known.get(key) as T | undefined);
  return { ...(value === undefined ? {} : { value }), failed: failed !== undefined && failed === key, retry };
}
