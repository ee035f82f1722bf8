/** Facts by their path, and the sources behind several of them. */
import type { Fact, FactFile, Source } from '../domain/types.ts';
import type { Content } from './content.ts';

/** A carrier's facts, or with 'general' those that hold with every carrier. */
export function factFile({ carriers, general }: Content, of: string): FactFile | undefined {
  return of === 'general' ? general : carriers.find((carrier) => carrier.id === of);
}

/** The fact at a path whose lists are walked by id: factAt(content, 'povo.lines.voice.hold'). */
export function factAt(content: Content, path: string): Fact | undefined {
  const [of = '', ...keys] = path.split('.');
  const found = keys.reduce<unknown>(
    (node, key) => {
      if (Array.isArray(node)) return node.find((one) => one.id === key);
      return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined;
    },
    factFile(content, of),
  );
  return Array.isArray((found as Partial<Fact> | undefined)?.sources) ? (found as Fact) : undefined;
}

/** The facts at the paths, and their sources, each page once. */
export function evidence(content: Content, paths: readonly string[]): { facts: Fact[]; sources: Source[] } {
  const found = paths.flatMap((path) => {
    const fact = factAt(content, path);
    return fact ? [{ fact, known: factFile(content, path.split('.')[0] ?? '')?.sources ?? {} }] : [];
  });
  const sources = found.flatMap(({ fact, known }) => fact.sources.flatMap((id) => known[id] ?? []));
  return {
    facts: found.map(({ fact }) => fact),
    sources: [...new Map(sources.map((source) => [source.url ?? source.title, source])).values()],
  };
}
