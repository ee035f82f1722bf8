/** All texts of a language, fetched once an island needs more than it came with. */
import type { Dictionary } from '../i18n/island-translate.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Speech } from '../views/view.ts';
import { json } from './carrier-data.ts';
import { speak } from './speech.ts';

const loaded = new Map<Locale, Promise<Speech>>();

/** Rejects where the network does; a later call tries again. */
export function loadTexts({ base, locale }: Pick<Speech, 'base' | 'locale'>): Promise<Speech> {
  const known = loaded.get(locale);
  if (known) return known;
  const speech = json<Dictionary>(`${base}data/ui/${locale}.json`).then((dictionary) => speak({ locale, base, dictionary }));
  loaded.set(locale, speech);
  speech.catch(() => loaded.delete(locale));
  return speech;
}
