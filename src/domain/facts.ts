/** Facts and where they stand: 'lines.voice.hold' is the id of a fact inside its file. */
import type { Fact, FactFile } from './types.ts';

/** A fact where it stands, with the fields that some facts have. */
export type FoundFact = Fact & { readonly verdict?: string; readonly counts?: string };

/** Every fact of a file with its path, depth first; what stands in a list is named by its id. */
export function allFacts(node: unknown, path = ''): [path: string, fact: FoundFact][] {
  if (typeof node !== 'object' || node === null) return [];
  const own: [string, FoundFact][] = Array.isArray((node as { sources?: unknown }).sources) ? [[path, node as FoundFact]] : [];
  const steps = Object.entries(node).map(([key, value]): [string, unknown] => [Array.isArray(node) ? idOf(value, key) : key, value]);
  return [...own, ...steps.flatMap(([key, value]) => allFacts(value, path ? `${path}.${key}` : key))];
}

function idOf(value: unknown, index: string): string {
  return (value as { id?: string } | null)?.id ?? index;
}

const paths = new WeakMap<FactFile, Map<Fact, string>>();

/** The path of a fact in its file; undefined for one that is not of that file. */
export function factPath(file: FactFile, fact: Fact): string | undefined {
  const known = paths.get(file) ?? new Map(allFacts(file).map(([path, found]) => [found, path]));
  paths.set(file, known);
  return known.get(fact);
}

const BESIDE_THE_VALUE = ['id', 'sources', 'kind', 'checkedOn', 'reviewBy'];

/** What a fact itself says: its fields without its proof and without other facts inside it. */
export function ownValue(fact: FoundFact): Record<string, unknown> {
  const own = Object.entries(fact).filter(([key, value]) => !BESIDE_THE_VALUE.includes(key) && allFacts(value).length === 0);
  return Object.fromEntries(own.filter(([, value]) => !(Array.isArray(value) && value.length === 0)));
}
