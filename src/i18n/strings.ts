/** The interface texts of every language, and the slices that islands get. */
import type { Dictionary, T } from './island-translate.ts';
import { LOCALES, localeInfo, type Locale } from './locales.ts';
import { createTranslator } from './translate.ts';

const files = import.meta.glob<Dictionary>('/content/ui/*/*.json', { import: 'default', eager: true });

const DICTIONARIES = Object.fromEntries(
  LOCALES.map(({ path }) => {
    const own = Object.entries(files).filter(([file]) => file.startsWith(`/content/ui/${path}/`));
    return [path, Object.assign({}, ...own.map(([, texts]) => texts))];
  }),
) as Readonly<Record<Locale, Dictionary>>;

const translators = new Map<Locale, T>();

export function translator(locale: Locale): T {
  const known = translators.get(locale) ?? createTranslator(localeInfo(locale).tag, DICTIONARIES[locale]);
  translators.set(locale, known);
  return known;
}

/** The texts whose keys start with one of the prefixes. */
export function slice(locale: Locale, prefixes: readonly string[]): Dictionary {
  const entries = Object.entries(DICTIONARIES[locale]);
  return Object.fromEntries(entries.filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))));
}
