/** The interface texts of every language, and the slices that islands get. */
import en from '../../content/ui/en.json';
import ja from '../../content/ui/ja.json';
import zhCn from '../../content/ui/zh-cn.json';
import type { Dictionary, T } from './island-translate.ts';
import { localeInfo, type Locale } from './locales.ts';
import { createTranslator } from './translate.ts';

const DICTIONARIES: Readonly<Record<Locale, Dictionary>> = { 'zh-cn': zhCn, en, ja };

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
