/** The fact that the page's address names, looked up in the open data, with the words that the site has for it. */
import { useEffect, useState } from 'preact/hooks';
import { allFacts, type FoundFact } from '../../domain/facts.ts';
import { parseFactId } from '../../domain/report.ts';
import type { General } from '../../domain/types.ts';
import type { GeneralView } from '../../views/General.tsx';
import type { CarrierView, Speech } from '../../views/view.ts';
import { json, loadCarrier } from '../carrier-data.ts';
import { loadTexts } from '../texts.ts';

export type FileView = CarrierView | GeneralView;

export type Lookup =
  | { readonly is: 'none' }
  | { readonly is: 'loading' }
  | { readonly is: 'unknown'; readonly id: string }
  | { readonly is: 'failed'; readonly id: string }
  | { readonly is: 'found'; readonly id: string; readonly view: FileView; readonly path: string; readonly fact: FoundFact };

/** @param carriers ids of the carriers; 'general' is known as well */
export function useFact(speech: Speech, carriers: readonly string[]): Lookup {
  const [lookup, setLookup] = useState<Lookup>({ is: 'none' });
  useEffect(() => {
    const look = () => {
      const id = decoded(location.hash.slice(1));
      if (!id) return setLookup({ is: 'none' });
      setLookup({ is: 'loading' });
      void find(speech, carriers, id).then(setLookup, () => setLookup({ is: 'failed', id }));
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
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

async function find(speech: Speech, carriers: readonly string[], id: string): Promise<Lookup> {
  const parsed = parseFactId(id);
  if (!parsed || (parsed.file !== 'general' && !carriers.includes(parsed.file))) return { is: 'unknown', id };
  const full = await loadTexts(speech);
  const view = parsed.file === 'general' ? await loadGeneral(full) : await loadCarrier(full, parsed.file);
  const found = allFacts(view.carrier).find(([path]) => path === parsed.path);
  return found ? { is: 'found', id, view, path: parsed.path, fact: found[1] } : { is: 'unknown', id };
}

async function loadGeneral(speech: Speech): Promise<GeneralView> {
  const { base, locale } = speech;
  const [carrier, spoken] = await Promise.all([
    json<General>(`${base}data/general.json`),
    json<Pick<GeneralView, 'words' | 'shared'>>(`${base}data/general/${locale}.json`),
  ]);
  return { ...speech, carrier, ...spoken };
}
