/** The official pages that facts rest on, and what became of them since they were last looked at. Pure: others fetch the pages. */
import { allFacts, type FoundFact } from '../domain/facts.ts';
import type { FactFile } from '../domain/types.ts';
import { factPattern } from './figure-pattern.ts';

export interface WatchedPage {
  readonly url: string;
  readonly title: string;
  /** The facts that rest on it, by id: 'povo/figures.auto-yen'. */
  readonly facts: ReadonlyMap<string, FoundFact>;
}

/** What is kept of a page (`content/source-watch.json`). */
export interface Seen {
  /** Of the page's text. */
  readonly hash: string;
  /** The day of the look, ISO. */
  readonly on: string;
  /** How the values of facts stood on the page: 'povo/figures.auto-yen' → '990円'. A value that was not found has no entry. */
  readonly quotes: Readonly<Record<string, string>>;
}
export type Watch = Readonly<Record<string, Seen>>;

export type Fetched =
  | { readonly is: 'page'; readonly hash: string; readonly text: string }
  | { readonly is: 'refused'; readonly status: number }
  | { readonly is: 'unreachable'; readonly why: string };

export type Finding =
  | { readonly is: 'new' | 'unchanged' }
  /** `vanished`: facts whose value stood on the page and no longer does. */
  | { readonly is: 'changed'; readonly since: string; readonly vanished: readonly string[] }
  | { readonly is: 'gone'; readonly status: number }
  | { readonly is: 'unread'; readonly why: string };

/** Each official page once, in the order of the files, with the facts of all files that cite it. */
export function watchedPages(files: readonly FactFile[]): WatchedPage[] {
  const pages = new Map<string, { url: string; title: string; facts: Map<string, FoundFact> }>();
  for (const file of files) {
    for (const [path, fact] of allFacts(file)) {
      for (const id of fact.sources) {
        const { url, title, kind } = file.sources[id] ?? {};
        if (!url || kind !== 'official') continue;
        const address = url.replace(/#.*$/, '');
        const page = pages.get(address) ?? { url: address, title: title ?? '', facts: new Map() };
        pages.set(address, page);
        page.facts.set(`${file.id}/${path}`, fact);
      }
    }
  }
  return [...pages.values()];
}

/** What is to be kept of a page as it stands now. */
export function look(page: WatchedPage, { hash, text }: { hash: string; text: string }, on: string): Seen {
  const quotes = [...page.facts].flatMap(([id, fact]) => {
    const quote = factPattern(fact)?.exec(text)?.[0];
    return quote ? [[id, quote]] : [];
  });
  return { hash, on, quotes: Object.fromEntries(quotes) };
}

/** What became of a page. A site that refuses machines (403, 429) or is down for now (5xx) says nothing about its facts. */
export function compare(page: WatchedPage, seen: Seen | undefined, fetched: Fetched): Finding {
  if (fetched.is === 'unreachable') return { is: 'unread', why: fetched.why };
  if (fetched.is === 'refused') {
    const { status } = fetched;
    return status === 404 || status === 410 ? { is: 'gone', status } : { is: 'unread', why: `answered ${status}` };
  }
  if (!seen) return { is: 'new' };
  if (seen.hash === fetched.hash) return { is: 'unchanged' };
  const now = look(page, fetched, seen.on).quotes;
  return { is: 'changed', since: seen.on, vanished: Object.keys(seen.quotes).filter((id) => page.facts.has(id) && !now[id]) };
}

/** A finding in words, with the facts to look at again; empty where there is nothing to do. */
export function findingLines(page: WatchedPage, seen: Seen | undefined, finding: Finding): string[] {
  const facts = `  facts: ${[...page.facts.keys()].join(', ')}`;
  switch (finding.is) {
    case 'changed': {
      const kept = Object.keys(seen?.quotes ?? {}).length - finding.vanished.length;
      const lost = finding.vanished.map((id) => `  no longer on the page: ${seen?.quotes[id]} (${id})`);
      return [`changed since ${finding.since}: ${page.url} (${page.title})`, ...lost, `  values still on the page: ${kept}`, facts];
    }
    case 'gone':
      return [`gone, answered ${finding.status}: ${page.url} (${page.title})`, facts];
    case 'unread':
      return [`not read, ${finding.why}: ${page.url}`];
    default:
      return [];
  }
}
