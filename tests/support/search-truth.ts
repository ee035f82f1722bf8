/** What a search ought to find, worked out from the finished pages and the content, without the search's own index. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readContent } from '../../src/data/content.ts';
import { contentFiles } from '../../src/data/load-files.ts';
import { romajiOf } from '../../src/data/spellings.ts';
import { foldedSpellings } from '../../src/integrations/search/spellings.ts';
import { fold } from '../../src/i18n/fold.ts';
import { LOCALES, localeInfo, type Locale } from '../../src/i18n/locales.ts';
import type { Catalogue } from '../../src/islands/search/catalogue.ts';
import { DIST } from './built.ts';

/** Pages that must all be found, one of them first; or, of a question in plain words, any among the first three. */
export type Wanted = readonly string[] | { readonly any: readonly string[] };

export const content = readContent(contentFiles());

export function golden(locale: Locale): [query: string, wanted: Wanted][] {
  return Object.entries(parse(readFileSync(`tests/search/${locale}.yaml`, 'utf8')) as Record<string, Wanted>);
}

/** Every term in Japanese, kana, romaji and the page's language; every carrier's names; every label on a carrier's page. */
export function generated(locale: Locale): [query: string, page: string][] {
  const { tag } = localeInfo(locale);
  const terms = Object.entries(content.glossary).flatMap(([id, { ja, reading, meaning, aliases }]) => {
    const latin = reading ? [romajiOf(reading)] : [];
    const own = locale === 'ja' ? [] : [meaning[locale]];
    return [ja, ...(reading ? [reading] : []), ...latin, ...own, ...aliases].map((query) => [query, `glossary/#${id}`] as const);
  });
  const carriers = content.carriers.flatMap(({ id, names, aliases }) =>
    [id, ...Object.values(names), (names as Record<string, string>)[tag] ?? id, ...aliases].map(
      (query) => [query, `carriers/${id}/`] as const,
    ),
  );
  const labels = content.carriers.flatMap(({ id, labels: own }) => Object.values(own).map(({ ja }) => [ja, `carriers/${id}/`] as const));
  const all = [...terms, ...carriers, ...labels].map(([query, page]) => [query.trim(), page] as [string, string]);
  return [...new Map(all.map((one) => [one.join('\t'), one])).values()];
}

/** Whether a hit speaks of the query at all: all words of it, or all of one of its names, are on it; of a guess, any word. */
export function speaksOf(locale: Locale, hit: string, query: string, any: boolean): boolean {
  const text = textOf(locale, hit);
  const isOn = (said: string) => text.includes(fold(said)) || wordsOf(said, locale).every((word) => text.includes(word));
  const asNamed = (said: string) => isOn(said) || synonyms(fold(said)).some(isOn);
  const words = query.split(/\s+/);
  return (
    asNamed(query) ||
    words.every(asNamed) ||
    splits(query).some((parts) => parts.every(asNamed)) ||
    (any && wordsOf(query, locale).some(asNamed))
  );
}

/** Chinese and Japanese put names side by side without a space. */
function splits(query: string): string[][] {
  return Array.from({ length: Math.max(0, query.length - 1) }, (_, at) => [query.slice(0, at + 1), query.slice(at + 1)]).filter((parts) =>
    parts.every((part) => part.trim().length > 1),
  );
}

const named = [
  ...Object.values(content.glossary).map(({ ja, reading, meaning, aliases }) => [
    ja,
    ...(reading ? [reading, romajiOf(reading)] : []),
    meaning.en,
    meaning['zh-cn'],
    ...aliases,
  ]),
  ...content.carriers.map(({ id, names, aliases }) => [id, ...Object.values(names), ...aliases]),
  ...Object.values(parse(readFileSync('content/search.yaml', 'utf8')) as Record<string, string[]>),
].map((names) => ({ names, folded: foldedSpellings(names) }));

/** All names of whatever has this name or, of a word being typed, one that begins so. */
function synonyms(word: string): string[] {
  const same = named.filter(({ folded }) => folded.includes(word));
  return (same.length > 0 ? same : named.filter(({ folded }) => folded.some((name) => name.startsWith(word)))).flatMap(
    ({ names }) => names,
  );
}

function wordsOf(query: string, locale: Locale): string[] {
  const words = new Intl.Segmenter(localeInfo(locale).tag, { granularity: 'word' }).segment(query);
  return [...words].filter(({ isWordLike }) => isWordLike).map(({ segment }) => fold(segment));
}

const texts = new Map<string, string>();

function textOf(locale: Locale, hit: string): string {
  const key = `${locale}/${hit}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const catalogue = JSON.parse(readFileSync(`${DIST}/search/${locale}.json`, 'utf8')) as Catalogue;
  const entry = catalogue.entries.find(([path]) => path === hit);
  const file = `${DIST}/${locale}/${hit.replace(/#.*$/, '')}index.html`;
  const page =
    hit.includes('#') || !existsSync(file)
      ? ''
      : readFileSync(file, 'utf8').replace(/<script[\s\S]*?<\/script>|<r[pt]>.*?<\/r[pt]>|<[^>]+>/g, '');
  const section = hit.startsWith('questions/') && hit.includes('#') ? sectionOf(readFileSync(file, 'utf8'), hit.split('#')[1] ?? '') : '';
  const glossary = hit.startsWith('glossary/#') ? (content.glossary[hit.slice('glossary/#'.length)] ?? undefined) : undefined;
  const names = glossary ? [glossary.ja, glossary.reading ?? '', ...Object.values(glossary.meaning), ...glossary.aliases].join(' ') : '';
  const others = (parse(readFileSync('content/search.yaml', 'utf8')) as Record<string, string[]>)[hit] ?? [];
  const carrier = content.carriers.find(({ id }) => hit === `carriers/${id}/`);
  const text = fold(
    [
      JSON.stringify(entry),
      page,
      section,
      names,
      others.join(' '),
      carrier ? [...Object.values(carrier.names), ...carrier.aliases].join(' ') : '',
    ].join(' '),
  );
  texts.set(key, text);
  return text;
}

function sectionOf(html: string, id: string): string {
  const from = html.indexOf(`id="${id}"`);
  return html.slice(from, html.indexOf('</section>', from)).replace(/<r[pt]>.*?<\/r[pt]>|<[^>]+>/g, '');
}

export const locales = LOCALES.map(({ path }) => path);
