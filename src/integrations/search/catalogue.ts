/** What the search of one language can find: pages, questions, plans, terms; and the names by which each is known. */
import { globSync, readFileSync } from 'node:fs';
import type { Content } from '../../data/content.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Catalogue } from '../../islands/search/catalogue.ts';
import { namesOf, termsOf, type Interface } from './names.ts';
import { outlineOf } from './outline.ts';
import { isPlan, piecesOf, type Piece } from './pieces.ts';
import { tellingWords, wordsOf } from './terms.ts';

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
    const labels = labelsOf(path, content).join(' ');
    return [...new Set([...wordsOf(`${head} ${labels}`, tag), ...(telling[place] ?? [])])];
  });
  const entries = pieces.map(({ entry }) => entry);
  const terms = termsOf(locale, content);
  return {
    catalogue: {
      entries: [...entries, ...terms.map(({ entry }) => entry)],
      names: [...namesOf(locale, entries, content, ui), ...terms.map(({ name }) => name)],
    },
    words: [...words, ...terms.map(() => [])],
  };
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
