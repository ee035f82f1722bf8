/** A report that a fact is wrong: the fact, the page it was seen on, what it says. Nothing about the reader. */
import { ownValue, type FoundFact } from './facts.ts';

export interface Report {
  /** 'povo/lines.voice.hold' */
  readonly fact: string;
  /** The address of a page of this site. */
  readonly page: string;
  /** What the fact says now, as JSON. */
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

/** The text for those without an account: the same lines in every language, so that whoever reads it can act on it. */
export function reportText({ fact, page, value }: Report): string {
  return [`fact: ${fact}`, `page: ${page}`, `value: ${value}`, 'what is right: ', 'source (address of a page): ', ''].join('\n');
}
