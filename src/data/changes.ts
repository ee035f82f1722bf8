/** Reads what carriers changed, and the words about it in each language. */
import { z } from 'astro/zod';
import type { Carrier, Change, FactFile } from '../domain/types.ts';
import { LOCALES, SOURCE_LOCALE, type Locale } from '../i18n/locales.ts';
import { ContentError, validate } from './parse.ts';
import { changeSchema, changeWordsSchema, type ChangeWords } from './schema.ts';
import { allFacts } from '../domain/facts.ts';
import { listProblems, proseProblems, referenceProblems, translationProblems } from './word-rules.ts';

const FILE = 'content/changes.yaml';
const wordsFile = (locale: Locale) => `content/changes/${locale}.yaml`;

export interface ChangesContent {
  /** Newest first. */
  readonly changes: readonly Change[];
  readonly changeWords: Readonly<Record<Locale, ChangeWords>>;
}

/**
 * @param unsound carriers whose own files have problems: their changes are not looked at
 * @throws ContentError listing every problem of the changes and their words
 */
export function readChanges(
  files: Readonly<Record<string, string>>,
  carriers: readonly Carrier[],
  sharedLabels: ReadonlySet<string>,
  unsound: ReadonlySet<string> = new Set(),
): ChangesContent {
  const changes = validate(FILE, files[FILE] ?? '[]', z.array(changeSchema)) as Change[];
  const changeWords = Object.fromEntries(
    LOCALES.map(({ path }) => [path, validate(wordsFile(path), files[wordsFile(path)] ?? '{}', changeWordsSchema)]),
  ) as Record<Locale, ChangeWords>;
  const source = changeWords[SOURCE_LOCALE];
  const problems = [
    ...changes.flatMap((change, index) =>
      unsound.has(change.carrier) ? [] : changeProblems(change, carriers, changes.slice(0, index)).map((problem) => `${FILE}: ${problem}`),
    ),
    ...LOCALES.flatMap(({ path }) => [
      ...wordsProblems(changes, changeWords[path], carriers, path, sharedLabels).map((problem) => `${wordsFile(path)}: ${problem}`),
      ...translationProblems(source, changeWords[path], wordsFile(path)),
    ]),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return { changes: changes.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)), changeWords };
}

/** A carrier's facts with the figures {date}, {before} and {after} of one change. */
export function changeFacts(carrier: Carrier, { date, before, after, sources, fact }: Change): FactFile {
  const proof = { sources, kind: changeKind(carrier, fact), checkedOn: carrier.checkedOn, reviewBy: carrier.reviewBy };
  const named = Object.entries({ before, after }).flatMap(([name, id]) => {
    const figure = id === undefined ? undefined : carrier.figures[id];
    return figure ? [[name, figure]] : [];
  });
  const day = { ...proof, is: date.length === 7 ? ('month' as const) : ('date' as const), value: date };
  return { ...carrier, figures: { ...carrier.figures, ...Object.fromEntries(named), date: day } };
}

export function changeKind(carrier: Carrier, path: string): 'official' | 'reported' | 'computed' {
  return allFacts(carrier).find(([found]) => found === path)?.[1].kind ?? 'reported';
}

function changeProblems(change: Change, carriers: readonly Carrier[], earlier: readonly Change[]): string[] {
  const { id, carrier: carrierId, date, fact, before, after, sources } = change;
  const carrier = carriers.find((one) => one.id === carrierId);
  if (!carrier) return [`${id}.carrier: "${carrierId}" is not a carrier`];
  const problems = earlier.some((other) => other.id === id) ? [`id "${id}" stands twice`] : [];
  if (!allFacts(carrier).some(([path]) => path === fact)) problems.push(`${id}.fact: "${fact}" is not a fact of ${carrierId}`);
  const figure = carrier.figures[fact.replace(/^figures\./, '')];
  if (figure && (figure.is === 'date' || figure.is === 'month') && figure.value !== date)
    problems.push(`${id}.date: found ${date}, expected ${figure.value}, as in ${fact}`);
  for (const [name, value] of Object.entries({ before, after }))
    if (value !== undefined && !carrier.figures[value]) problems.push(`${id}.${name}: "${value}" is not a figure of ${carrierId}`);
  for (const source of sources)
    if (!carrier.sources[source]) problems.push(`${id}.sources: "${source}" is not in the sources of ${carrierId}`);
  return problems;
}

function wordsProblems(
  changes: readonly Change[],
  words: ChangeWords,
  carriers: readonly Carrier[],
  locale: Locale,
  sharedLabels: ReadonlySet<string>,
): string[] {
  const ids = changes.map(({ id }) => id);
  return [
    ...listProblems([['', ids, words]]),
    ...proseProblems(words, locale),
    ...changes.flatMap((change) => {
      const carrier = carriers.find(({ id }) => id === change.carrier);
      const spoken = words[change.id];
      return carrier && spoken ? referenceProblems(changeFacts(carrier, change), { [change.id]: spoken }, sharedLabels) : [];
    }),
  ];
}
