/** Orders what was found and puts it into groups. Pure. */
import { fold } from '../../i18n/fold.ts';
import type { Entry } from './catalogue.ts';

export const KINDS = ['carriers', 'plans', 'guides', 'questions', 'glossary'] as const;
export type Kind = (typeof KINDS)[number];

export interface Hit {
  readonly entry: Entry;
  readonly score: number;
  /** The section that says most about the query. */
  readonly section?: readonly [id: string, heading: string];
}
export interface Group {
  readonly kind: Kind;
  readonly hits: readonly Hit[];
}

export function kindOf([path]: Entry): Kind {
  if (/^carriers\/./.test(path)) return 'carriers';
  if (/^setup\/./.test(path)) return 'plans';
  if (path.startsWith('glossary/#')) return 'glossary';
  return path.startsWith('questions/') ? 'questions' : 'guides';
}

/** Groups in the order of their best hit; hits in theirs. */
export function groupsOf(hits: readonly Hit[]): Group[] {
  const groups = new Map<Kind, Hit[]>();
  for (const hit of hits.toSorted((a, b) => b.score - a.score)) {
    const kind = kindOf(hit.entry);
    groups.set(kind, [...(groups.get(kind) ?? []), hit]);
  }
  return [...groups].map(([kind, found]) => ({ kind, hits: found }));
}

/** What the words of the entry itself are worth, beyond what the index says. */
export function bonus([path, title, about = '']: Entry, query: string): number {
  const [named, wanted] = [fold(title), fold(query)];
  if (wanted === '') return 0;
  const words = query
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');
  const hasAll = words.length > 1 && words.every((word) => named.includes(word));
  const own = named === wanted ? 3 : named.includes(wanted) ? 2 : hasAll ? 1.8 : fold(about).includes(wanted) ? 0.4 : 0;
  // Of two that match alike, the one that explains comes before the many plans.
  return own - (/^setup\/./.test(path) ? 1 : 0);
}

export function bestSection([, , , sections = []]: Entry, words: readonly string[]): readonly [string, string] | undefined {
  const worth = (heading: string) => words.filter((word) => word !== '' && fold(heading).includes(word)).length;
  const best = sections.map((section) => ({ section, worth: worth(section[1]) })).sort((a, b) => b.worth - a.worth)[0];
  return best && best.worth > 0 ? best.section : undefined;
}
