/** What there is and how well it is known, in numbers: for `npm run status`. */
import { allPlans } from '../domain/all-plans.ts';
import { daysBetween } from '../domain/dates.ts';
import { allFacts, type FoundFact } from '../domain/facts.ts';
import type { Carrier, FactFile } from '../domain/types.ts';

export interface FactCounts {
  readonly facts: number;
  readonly official: number;
  readonly reported: number;
  readonly computed: number;
  /** Facts that say that nothing is known. */
  readonly unknown: number;
  /** Past the day by which they were to be checked again. */
  readonly overdue: number;
  /** The day of the oldest check. */
  readonly oldest: string;
}

export interface Status {
  readonly asOf: string;
  readonly files: readonly ({ readonly id: string } & FactCounts)[];
  readonly total: FactCounts;
  /** How many facts were checked at the most so many days ago; the last holds all older ones. */
  readonly ages: readonly { readonly upTo: number; readonly facts: number }[];
  readonly plans: { readonly automatic: number; readonly 'by-hand': number; readonly 'not-possible': number };
  /** Which facts are overdue, the longest first: '2026-12-01  ahamo  figures.price'. */
  readonly overdue: readonly string[];
}

export const AGES = [30, 90, 180, 365, Number.POSITIVE_INFINITY];

/** @param asOf ISO day */
export function statusOf(carriers: readonly Carrier[], general: FactFile, asOf: string): Status {
  const files = [...carriers, general];
  const facts = files.flatMap((file) => allFacts(file).map(([path, fact]) => ({ file: file.id, path, fact })));
  const days = facts.map(({ fact }) => daysBetween(fact.checkedOn, asOf));
  const kinds = carriers.flatMap(allPlans).map(({ kind }) => kind);
  const plans = (kind: (typeof kinds)[number]) => kinds.filter((one) => one === kind).length;
  return {
    asOf,
    files: files.map((file) => ({ id: file.id, ...count(factsOf(file), asOf) })),
    total: count(files.flatMap(factsOf), asOf),
    ages: AGES.map((upTo, index) => ({ upTo, facts: days.filter((age) => age <= upTo && age > (AGES[index - 1] ?? -Infinity)).length })),
    plans: { automatic: plans('automatic'), 'by-hand': plans('by-hand'), 'not-possible': plans('not-possible') },
    overdue: facts
      .filter(({ fact }) => fact.reviewBy < asOf)
      .map(({ file, path, fact }) => `${fact.reviewBy}  ${file}  ${path}`)
      .sort(),
  };
}

function factsOf(file: FactFile): FoundFact[] {
  return allFacts(file).map(([, fact]) => fact);
}

function count(facts: readonly FoundFact[], asOf: string): FactCounts {
  const of = (kind: string) => facts.filter((fact) => kindOf(fact) === kind).length;
  return {
    facts: facts.length,
    official: of('official'),
    reported: of('reported'),
    computed: of('computed'),
    unknown: of('unknown'),
    overdue: facts.filter(({ reviewBy }) => reviewBy < asOf).length,
    oldest: facts.map(({ checkedOn }) => checkedOn).sort()[0] ?? '',
  };
}

/** A fact without sources is one that nobody states, whatever kind it would be. */
function kindOf({ sources, kind }: FoundFact): FoundFact['kind'] | 'unknown' {
  return sources.length === 0 ? 'unknown' : kind;
}
