/** The names of carriers, ways to pay and terms, in every language and spelling. */
import type { Content } from '../../data/content.ts';
import { PAYMENTS } from '../../domain/types.ts';
import { LOCALES, localeInfo, type Locale } from '../../i18n/locales.ts';
import type { Entry, Name } from '../../islands/search/catalogue.ts';
import { foldedSpellings } from './spellings.ts';

/** Each language's interface texts. */
export type Interface = Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** Carriers and ways to pay that have a page. */
export function namesOf(locale: Locale, entries: readonly Entry[], { carriers }: Content, ui: Interface): Name[] {
  const paths = new Set(entries.map(([path]) => path));
  const { tag } = localeInfo(locale);
  return [
    ...carriers.map(({ id, names, aliases }): Name => {
      const spelled = foldedSpellings([...Object.values(names), ...aliases, id]);
      return [`carriers/${id}/`, [(names as Record<string, string>)[tag] ?? id], spelled.join('|')];
    }),
    ...PAYMENTS.map((id): Name => {
      const names = LOCALES.map(({ path }) => ui[path][`payment.${id}`] ?? id);
      return [`payments/${id}/`, [ui[locale][`payment.${id}`] ?? id], foldedSpellings(names).join('|')];
    }),
  ].filter(([path]) => paths.has(path));
}

export function termsOf(locale: Locale, { glossary }: Content): { entry: Entry; name: Name }[] {
  return Object.entries(glossary).map(([id, { ja, reading, meaning, aliases }]) => {
    const path = `glossary/#${id}`;
    const title = locale === 'ja' ? ja : `${ja} · ${meaning[locale]}`;
    // In Japanese a meaning is a sentence, which nobody types.
    const { ja: _, ...meanings } = meaning;
    const spelled = foldedSpellings([ja, ...Object.values(meanings), ...aliases], reading ? [reading] : []);
    return {
      entry: [path, title, locale === 'ja' ? meaning.ja : (reading ?? '')],
      name: [path, locale === 'ja' ? [ja] : [ja, meaning[locale]], spelled.join('|')],
    };
  });
}
