/** Walks through facts and words: every text with its path, every procedure, all ids. */
import type { Carrier, Procedure } from '../domain/types.ts';

/** Every text of a words file with its path, depth first. */
export function allTexts(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => allTexts(value, path ? `${path}.${key}` : key));
}

export function procedures(carrier: Carrier): Procedure[] {
  return Object.values(carrier.channels).flatMap((channel) => channel.procedures);
}

export function ids(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}
