/** Walks through facts and words: every text, every fact, every procedure, with its path. */
import type { Carrier, Fact, Procedure } from '../domain/types.ts';

/** Every text of a words file with its path, depth first. */
export function allTexts(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => allTexts(value, path ? `${path}.${key}` : key));
}

/** A fact where it stands, with the fields that some facts have. */
export type FoundFact = Fact & { readonly verdict?: string; readonly counts?: string };

/** Every fact of a file with its path, depth first; what stands in a list is named by its id: 'lines.voice.hold'. */
export function allFacts(node: unknown, path = ''): [path: string, fact: FoundFact][] {
  if (typeof node !== 'object' || node === null) return [];
  const own: [string, FoundFact][] = Array.isArray((node as { sources?: unknown }).sources) ? [[path, node as FoundFact]] : [];
  const steps = Object.entries(node).map(([key, value]): [string, unknown] => [Array.isArray(node) ? idOf(value, key) : key, value]);
  return [...own, ...steps.flatMap(([key, value]) => allFacts(value, path ? `${path}.${key}` : key))];
}

function idOf(value: unknown, index: string): string {
  return (value as { id?: string } | null)?.id ?? index;
}

export function procedures(carrier: Carrier): Procedure[] {
  return Object.values(carrier.channels).flatMap((channel) => channel.procedures);
}

export function ids(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}
