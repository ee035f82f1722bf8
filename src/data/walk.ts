/** Walks through facts and words: every text with its path, every procedure, all ids. */
import { parseRich } from '../domain/rich.ts';
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

/** Of the labels shared between files, those that the words use, and those named besides. */
export function usedShared<L>(words: unknown, shared: Readonly<Record<string, L>>, named: readonly string[] = []): Record<string, L> {
  const inWords = allTexts(words).flatMap(([, text]) => parseRich(text).flatMap((part) => (part.is === 'label' ? [part.id] : [])));
  const used = new Set([...named, ...inWords]);
  return Object.fromEntries(Object.entries(shared).filter(([id]) => used.has(id)));
}
