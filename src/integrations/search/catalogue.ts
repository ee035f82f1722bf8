/** What the search of one language can find: pages, questions, plans, terms; and the names by which each is known. */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Content } from '../../data/content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fold } from '../../i18n/fold.ts';
import type { Catalogue, Name } from '../../islands/search/catalogue.ts';
import type { Interface } from '../interface-texts.ts';
import { namesOf, termsOf } from './names.ts';
import { outlineOf } from './outline.ts';
import { isPlan, piecesOf, type Piece } from './pieces.ts';
import { allWordsOf, tellingWords } from './terms.ts';

export interface Found {
  readonly catalogue: Catalogue;
  /** For each entry the words that are indexed, the telling ones first; none where its names suffice. */
  readonly words: readonly (readonly string[])[];
}

/**
 * @param root the finished site
 * @param ui each language's interface texts
 */
export function catalogueOf(root: string, locale: Locale, tag: string, content: Content, ui: Interface): Found {
  const pieces = readPieces(root, locale);
  const telling = tellingWords(
    pieces.map(({ text }) => text),
    tag,
  );
  const words = pieces.map(({ entry: [path], head }, place) => {
    const labels = allWordsOf(labelsOf(path, content).join(' '), tag);
    return [...new Set([...allWordsOf(head, tag), ...(telling[place] ?? []), ...labels])];
  });
  const entries = pieces.map(({ entry }) => entry);
  const terms = termsOf(locale, content);
  const names = [...namesOf(locale, entries, content, ui, otherNames()), ...terms.map(({ name }) => name)];
  return {
    catalogue: {
      entries: [...entries, ...terms.map(({ entry }) => entry)],
      names: [...names, ...labelNames(content)],
    },
    words: [...words, ...terms.map(() => [])],
  };
}

/** A carrier is known by every label on its screens, to the letter. */
function labelNames({ carriers }: Content): Name[] {
  return carriers.map(({ id, labels }) => [`carriers/${id}/`, [], [...new Set(Object.values(labels).map(({ ja }) => fold(ja)))].join('|')]);
}

function otherNames(): Record<string, string[]> {
  return parse(readFileSync('content/search.yaml', 'utf8')) as Record<string, string[]>;
}

function readPieces(root: string, locale: Locale): Piece[] {
  const files = globSync(`${locale}/**/index.html`, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return files.flatMap((file) => {
    const html = readFileSync(`${root}/${file}`, 'utf8');
    const path = file.slice(locale.length + 1).replace(/index\.html$/, '');
    // A carrier's list of plans says nothing that its plans do not.
    const isListOfPlans = /^setup\/[^/]+\/$/.test(path);
    if (!html.includes('data-pagefind-body') || isListOfPlans) return [];
    return piecesOf(path, outlineOf(html));
  });
}

/** A carrier's page is found by every label on it. */
function labelsOf(path: string, { carriers }: Content): string[] {
  if (isPlan(path)) return [];
  const id = /^carriers\/([^/]+)\/$/.exec(path)?.[1];
  const carrier = carriers.find((one) => one.id === id);
  return Object.values(carrier?.labels ?? {}).map(({ ja }) => ja);
}
