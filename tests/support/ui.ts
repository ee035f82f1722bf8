/** Interface texts for tests, so that a better wording breaks no test. */
import { globSync, readFileSync } from 'node:fs';
import type { Dictionary, T } from '../../src/i18n/island-translate.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { createTranslator } from '../../src/i18n/translate.ts';

/** Every text of a language with the file it stands in, in the order of the files. */
export function uiTexts(locale: Locale): { file: string; key: string; text: string }[] {
  return globSync(`content/ui/${locale}/*.json`)
    .sort()
    .flatMap((file) => {
      const texts = JSON.parse(readFileSync(file, 'utf8')) as Dictionary;
      return Object.entries(texts).map(([key, text]) => ({ file, key, text }));
    });
}

const each = <V>(make: (locale: Locale, tag: string) => V) =>
  Object.fromEntries(LOCALES.map(({ path, tag }) => [path, make(path, tag)])) as Record<Locale, V>;

export const dictionaries = each((locale): Dictionary => Object.fromEntries(uiTexts(locale).map(({ key, text }) => [key, text])));

export const say = each((locale, tag): T => createTranslator(tag, dictionaries[locale]));
