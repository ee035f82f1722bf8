/** A report that something on the site is wrong: what it is about, the page it was seen on, what is right. Nothing about the reader. */
import { ownValue, type FoundFact } from './facts.ts';

export interface Report {
  /** 'povo/lines.voice.hold'; a carrier's id alone, or '', where the reader came without a fact */
  readonly fact: string;
  /** The address of a page of this site; '' where none is known. */
  readonly page: string;
  /** What the fact says now, as JSON; '' without a fact. */
  readonly value: string;
}

/** 'povo/lines.voice.hold' → its file and path; undefined for anything else that may stand in an address. */
export function parseFactId(id: string): { file: string; path: string } | undefined {
  const [, file, path] = /^([a-z0-9-]+)\/([A-Za-z0-9.-]+)$/.exec(id) ?? [];
  return file && path ? { file, path } : undefined;
}

export function reportOf(fact: string, found: FoundFact, page: string): Report {
  return { fact, page, value: JSON.stringify(ownValue(found)) };
}

/**
 * The text of a report: first what a reader wrote and read, each line under its name in the reader's language; then the same lines in
 * every language, so that whoever keeps the facts can act on it.
 */
export function reportText({ fact, page, value }: Report, said: readonly (readonly [label: string, text: string])[]): string {
  const known = [`fact: ${fact}`, `page: ${page}`, `value: ${value}`].filter((line) => !line.endsWith(': '));
  return [...said.map(([label, text]) => label + text), ...(known.length > 0 ? ['', ...known] : []), ''].join('\n');
}
