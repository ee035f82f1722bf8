/** Finds: names in any spelling, then words by Pagefind, then any of the words. Nothing is loaded before the search is opened. */
import { fold } from '../../i18n/fold.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { matchNames, nearlyNames, type Match } from './names.ts';
import { bestSection, bonus, type Hit } from './rank.ts';

export interface Found {
  readonly hits: readonly Hit[];
  /** What to mark in the results. */
  readonly words: readonly string[];
  /** Nothing matched to the letter. */
  readonly isGuess?: boolean;
}
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly mergeIndex: (path: string) => Promise<void>;
  readonly search: (query: string) => Promise<{ results: readonly { readonly id: string; readonly score: number }[] }>;
}
interface Engine {
  readonly catalogue: Catalogue;
  readonly pagefind: Pagefind;
  /** Titles, descriptions and headings, folded. */
  readonly shown: string;
}
type Scores = Map<number, number>;

/** What a name is worth against the words of a page, which are worth at most 1. */
const NAMED: Readonly<Record<Match['how'], number>> = { exact: 4, inside: 2, begins: 2, nearly: 2 };
/** A carrier and a way to pay ask for their plans. */
const PLANNED = 4;
/** Answers to a question in plain words are guesses: not too many. */
const GUESSES = 8;

export function createSearch(base: string, locale: string, tag: string) {
  let engine: Promise<Engine> | undefined;
  let more: Promise<boolean> | undefined;

  function loaded(): Promise<Engine> {
    engine ??= load(base, locale);
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  }

  /** Rejects where the index cannot be loaded; a later call tries again. */
  async function find(query: string): Promise<Found> {
    const { catalogue, pagefind, shown } = await loaded();
    const look = (text: string) => lookUp(pagefind, catalogue, text);
    const words = wordsOf(query, tag);
    const isShown = shown.includes(fold(query));
    let named = matchNames(catalogue.names, query);
    // Of a word that it does not know the search engine takes the beginning, which is nearly always wrong.
    const slips = named.length === 0 && !isShown && words.length < 3 ? nearlyNames(catalogue.names, query) : [];
    if (slips.length > 0) named = slips;
    const isName = slips.length > 0 || named.some(({ how }) => how === 'exact');
    let scores = await combined(named, isName && !isShown ? '' : query, look);
    if (scores.size === 0 && !isName && (await loadMore(pagefind))) scores = await look(query);
    if (scores.size > 2 || isName || (scores.size > 0 && words.length < 3)) return found(catalogue, scores, query, named);
    const guesses = await anyWord(catalogue, words, look);
    for (const [place, score] of scores) guesses.set(place, score + (guesses.get(place) ?? 0));
    return { ...found(catalogue, guesses, query, named), isGuess: scores.size === 0 };
  }

  function loadMore(pagefind: Pagefind): Promise<boolean> {
    more ??= pagefind.mergeIndex(`${base}pagefind/more/`).then(
      () => true,
      () => false,
    );
    return more;
  }
  /** Whoever opens the search is about to type: what the first result needs comes meanwhile. */
  const warm = () => void loaded().catch(() => undefined);
  return { find, warm };
}

async function load(base: string, locale: string): Promise<Engine> {
  const [pagefind, response] = await Promise.all([
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
    fetch(`${base}search/${locale}.json`),
  ]);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  // Its worker would be another 11 kB before the first result; the index is small enough for the page's own thread.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  const catalogue = (await response.json()) as Catalogue;
  return { pagefind, catalogue, shown: catalogue.entries.map((entry) => fold(entry.slice(1).flat(2).join('|'))).join('|') };
}

/** Place in the catalogue → 0.5 to 1. All words of the text must match. */
async function lookUp(pagefind: Pagefind, { ids }: Catalogue, text: string): Promise<Scores> {
  if (text.trim() === '') return new Map();
  const { results } = await pagefind.search(text);
  const most = Math.max(...results.map(({ score }) => score));
  const scores: Scores = new Map();
  for (const { id, score } of results) {
    const place = ids?.[id];
    if (place !== undefined && !scores.has(place)) scores.set(place, 0.5 + (0.5 * score) / most);
  }
  return scores;
}

/** The query as typed, and with each name in it said in the words of the pages. */
async function combined(named: readonly Match[], query: string, look: (text: string) => Promise<Scores>): Promise<Scores> {
  const scores: Scores = new Map(await look(query));
  for (const { name, how, rest } of named) {
    if (how === 'begins' && scores.size > 0) continue;
    for (const said of name[1]) {
      for (const [place, score] of await look(`${said} ${rest}`)) scores.set(place, Math.max(scores.get(place) ?? 0, score * 0.9));
    }
  }
  return scores;
}

async function anyWord(catalogue: Catalogue, words: readonly string[], look: (text: string) => Promise<Scores>): Promise<Scores> {
  const sum: Scores = new Map();
  for (const word of words) {
    const pages = await combined(
      matchNames(catalogue.names, word).filter(({ how }) => how === 'exact'),
      word,
      look,
    );
    // A word that is on many pages says little.
    const worth = 1 / Math.log2(2 + pages.size);
    for (const [place, score] of pages) sum.set(place, (sum.get(place) ?? 0) + score * worth);
  }
  const most = Math.max(...sum.values());
  const best = [...sum].filter(([, score]) => score > most * 0.5).sort(([, a], [, b]) => b - a);
  return new Map(best.slice(0, GUESSES));
}

function found({ entries }: Catalogue, scores: Scores, query: string, named: readonly Match[]): Found {
  const words = [query, ...query.split(/\s+/), ...named.flatMap(({ name }) => name[1])].filter((word) => word.trim() !== '');
  const folded = [...new Set(words.map(fold))];
  const all = new Map(scores);
  const places = new Map(entries.map(([path], place) => [path, place]));
  for (const place of plansOf(entries, named)) all.set(place, (all.get(place) ?? 0) + PLANNED);
  for (const { name, how } of named) {
    const place = places.get(name[0]);
    if (place !== undefined) all.set(place, (all.get(place) ?? 0) + NAMED[how]);
  }
  const hits = [...all].flatMap(([place, score]) => {
    const entry = entries[place];
    return entry ? [hit(entry, score, query, folded)] : [];
  });
  return { hits, words };
}

function plansOf(entries: readonly Entry[], named: readonly Match[]): number[] {
  const ids = (kind: string) => named.flatMap(({ name: [path] }) => (path.startsWith(`${kind}/`) ? [path.split('/')[1] ?? ''] : []));
  const payments = ids('payments');
  const starts = ids('carriers').flatMap((carrier) => payments.map((payment) => `setup/${carrier}/${payment}/`));
  return entries.flatMap(([path], place) => (starts.some((start) => path.startsWith(start)) ? [place] : []));
}

function hit(entry: Entry, score: number, query: string, folded: readonly string[]): Hit {
  const section = bestSection(entry, folded);
  return { entry, score: score + bonus(entry, query), ...(section ? { section } : {}) };
}

/** Words as the language cuts them; those of one kana carry no meaning. */
function wordsOf(text: string, tag: string): string[] {
  const words = [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike);
  return [...new Set(words.map(({ segment }) => segment))].filter((word) => !/^\p{Script=Hiragana}{1,2}$/u.test(word));
}
