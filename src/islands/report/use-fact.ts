/** The fact that the page's address names, looked up in the open data. */
import { useEffect, useState } from 'preact/hooks';
import { allFacts, type FoundFact } from '../../domain/facts.ts';
import { parseFactId } from '../../domain/report.ts';
import type { FactFile } from '../../domain/types.ts';

export type Lookup =
  | { readonly is: 'none' }
  | { readonly is: 'loading' }
  | { readonly is: 'unknown'; readonly id: string }
  | { readonly is: 'failed'; readonly id: string }
  | { readonly is: 'found'; readonly id: string; readonly file: FactFile; readonly path: string; readonly fact: FoundFact };

/** @param carriers ids of the carriers; 'general' is known as well */
export function useFact(base: string, carriers: readonly string[]): Lookup {
  const [lookup, setLookup] = useState<Lookup>({ is: 'none' });
  useEffect(() => {
    const look = () => {
      const id = decoded(location.hash.slice(1));
      if (!id) return setLookup({ is: 'none' });
      setLookup({ is: 'loading' });
      void find(base, carriers, id).then(setLookup, () => setLookup({ is: 'failed', id }));
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [base]);
  return lookup;
}

/** As it stands where it cannot be decoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function find(base: string, carriers: readonly string[], id: string): Promise<Lookup> {
  const parsed = parseFactId(id);
  if (!parsed || (parsed.file !== 'general' && !carriers.includes(parsed.file))) return { is: 'unknown', id };
  const response = await fetch(`${base}data/${parsed.file === 'general' ? 'general' : `carriers/${parsed.file}`}.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  const file = (await response.json()) as FactFile;
  const found = allFacts(file).find(([path]) => path === parsed.path);
  return found ? { is: 'found', id, file, path: parsed.path, fact: found[1] } : { is: 'unknown', id };
}
