/** Fetches one carrier's facts and words: the open data files that anybody can read. */
import type { CarrierWords } from '../data/schema.ts';
import type { Phrase } from '../domain/phrases.ts';
import type { Carrier } from '../domain/types.ts';
import type { CarrierView, SpokenLabel, Speech } from '../views/view.ts';

export interface WordsFile {
  readonly words: CarrierWords;
  readonly shared: Readonly<Record<string, SpokenLabel>>;
}

const loaded = new Map<string, Promise<CarrierView>>();

/** Rejects where the network does; a later call tries again. */
export function loadCarrier(speech: Speech, id: string): Promise<CarrierView> {
  const key = `${speech.locale}/${id}`;
  const known = loaded.get(key);
  if (known) return known;
  const view = Promise.all([
    json<Carrier>(`${speech.base}data/carriers/${id}.json`),
    json<WordsFile>(`${speech.base}data/words/${speech.locale}/${id}.json`),
    json<readonly Phrase[]>(`${speech.base}data/phrases/${speech.locale}.json`),
  ]).then(([carrier, { words, shared }, phrases]) => ({ ...speech, carrier, words, shared, phrases }));
  loaded.set(key, view);
  view.catch(() => loaded.delete(key));
  return view;
}

export async function json<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
