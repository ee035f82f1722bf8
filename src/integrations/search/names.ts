/** The names of carriers, ways to pay and terms, in every language and spelling. */
import type { Content } from '../../data/content.ts';
import { PAYMENTS } from '../../domain/types.ts';
import { LOCALES, localeInfo, type Locale } from '../../i18n/locales.ts';
import type { Entry, Name } from '../../islands/search/catalogue.ts';
import type { Interface } from '../interface-texts.ts';
import { foldedSpellings } from './spellings.ts';

/** Of these ways to pay the glossary knows the names. */
const TERM_OF: Readonly<Record<string, string>> = { 'convenience-store': 'convenience-store-payment' };

/**
 * Carriers and ways to pay that have a page, and other pages by the names that people have for them.
 * @param others content/search.yaml: address of a page → its names in all languages
 */
export function namesOf(
  locale: Locale,
  entries: readonly Entry[],
  { carriers, glossary }: Content,
  ui: Interface,
  others: Readonly<Record<string, readonly string[]>>,
): Name[] {
  const paths = new Set(entries.map(([path]) => path));
  const { tag } = localeInfo(locale);
  return [
    ...carriers.map(({ id, names, aliases }): Name => {
      const spelled = foldedSpellings([...Object.values(names), ...aliases, id]);
      return [`carriers/${id}/`, [(names as Record<string, string>)[tag] ?? id], spelled.join('|')];
    }),
    ...PAYMENTS.map((id): Name => {
      const names = LOCALES.map(({ path }) => ui[path][`payment.${id}`] ?? id);
      const term = glossary[TERM_OF[id] ?? id];
      const path = `payments/${id}/`;
      const all = [...names, ...(term ? [term.ja, ...term.aliases] : []), ...(others[path] ?? [])];
      return [path, [ui[locale][`payment.${id}`] ?? id], foldedSpellings(all).join('|')];
    }),
    ...Object.entries(others)
      .filter(([path]) => !path.startsWith('payments/'))
      .map(([path, names]): Name => [path, [], foldedSpellings(names).join('|')]),
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
      entry: [path, title, locale !== 'ja' ? (reading ?? '') : meaning.ja === ja ? '' : meaning.ja],
      name: [path, locale === 'ja' ? [ja] : [ja, meaning[locale]], spelled.join('|')],
    };
  });
}
