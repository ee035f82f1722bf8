/** Names that stand in a query: a carrier, a way to pay, a term, in any language and spelling. Pure. */
import { fold } from '../../i18n/fold.ts';
import type { Name } from './catalogue.ts';

export interface Match {
  readonly name: Name;
  /** `nearly`: with a slip of the finger or two. */
  readonly how: 'exact' | 'inside' | 'begins' | 'nearly';
  /** The rest of the query, where the name is only a part of it. */
  readonly rest: string;
}

/** The best matches only: a name to the letter makes the others guesses. */
export function matchNames(names: readonly Name[], query: string): Match[] {
  const folded = fold(query);
  if (folded === '') return [];
  const runs = runsOf(query);
  const found = names.flatMap((name) => {
    const match = matchOf(name, folded, runs);
    return match ? [match] : [];
  });
  const exact = found.filter(({ how }) => how === 'exact');
  return exact.length > 0 ? exact : longest(found);
}

/** Where nothing else was found: names that differ from a word of the query in a letter or two. */
export function nearlyNames(names: readonly Name[], query: string): Match[] {
  const runs = runsOf(query).map(({ text }) => text);
  const near = names
    .filter((name) => !isLabels(name))
    .flatMap((name) => {
      const distances = name[2].split('|').flatMap((spelling) => runs.map((run) => ({ run, by: slips(run, spelling) })));
      const best = distances.filter(({ run, by }) => by <= allowed(run)).sort((a, b) => a.by - b.by)[0];
      return best ? [{ name, how: 'nearly' as const, rest: '', by: best.by }] : [];
    });
  const least = Math.min(...near.map(({ by }) => by));
  return near.filter(({ by }) => by === least);
}

/** The labels of a carrier's screens count to the letter only: in a longer query they are everyday words. */
function isLabels([path, say]: Name): boolean {
  return path.startsWith('carriers/') && say.length === 0;
}

function matchOf(name: Name, query: string, runs: readonly Run[]): Match | undefined {
  let best: Match | undefined;
  if (isLabels(name)) return name[2].split('|').includes(query) ? { name, how: 'exact', rest: '' } : undefined;
  for (const spelling of name[2].split('|')) {
    if (spelling === query) return { name, how: 'exact', rest: '' };
    const run = runs.find(({ text }) => text === spelling);
    if (run) best = { name, how: 'inside', rest: run.rest };
    else if (isDense(spelling) && spelling.length > 1 && query.includes(spelling))
      best ??= { name, how: 'inside', rest: query.replace(spelling, ' ') };
    else if (query.length > (isDense(query) ? 0 : 1) && spelling.startsWith(query)) best ??= { name, how: 'begins', rest: '' };
  }
  return best;
}

/** Of names that lie inside each other, the longest: 自动充值 is not 充值. */
function longest(found: readonly Match[]): Match[] {
  return found.filter(
    (match) =>
      match.how !== 'inside' ||
      !found.some(
        (other) =>
          other.how === 'inside' &&
          other !== match &&
          other.rest.length < match.rest.length &&
          match.rest.startsWith(other.rest.trim()) &&
          other.rest.trim() !== '',
      ),
  );
}

interface Run {
  readonly text: string;
  readonly rest: string;
}

/** Spaces, and where Latin letters and others meet. */
const BOUNDARY =
  /\s+|(?<=[a-z\d])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[a-z\d])/iu;

/** Each run of neighbouring words, folded into one. */
function runsOf(query: string): Run[] {
  const words = query.trim().split(BOUNDARY);
  return words.flatMap((_, from) =>
    words.slice(from).map((__, length) => ({
      text: fold(words.slice(from, from + length + 1).join('')),
      rest: [...words.slice(0, from), ...words.slice(from + length + 1)].join(' '),
    })),
  );
}

/** Scripts without spaces between words. */
function isDense(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

function allowed(word: string): number {
  return word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
}

/** Letters to add, drop, change or swap. */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 9;
  let [before, above] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      let least = Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 9) + 1);
      row.push(least);
    }
    [before, above] = [above, row];
  }
  return above[b.length] ?? 9;
}
