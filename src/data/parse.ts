/** Turns the text of a YAML file of facts or words into the domain's shape, or says which field of which file is wrong. */
import { parse as parseYaml } from 'yaml';
import type { z } from 'astro/zod';
import type { Carrier, FactKind, General } from '../domain/types.ts';
import { carrierSchema, carrierWordsSchema, generalSchema, type CarrierWords } from './schema.ts';

/** A content file that cannot be used. Each problem names file, field, what was found and what is expected. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The content has ${problems.length} problem(s):\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** @throws ContentError with every wrong field of the file. */
export function parseCarrier(file: string, yaml: string): Carrier {
  const raw = validate(file, yaml, carrierSchema);
  return withFactDefaults(raw, raw) as Carrier;
}

/** @throws ContentError with every wrong field of the file. */
export function parseCarrierWords(file: string, yaml: string): CarrierWords {
  return validate(file, yaml, carrierWordsSchema);
}

/** @throws ContentError with every wrong field of the file. */
export function parseGeneral(file: string, yaml: string): General {
  const raw = validate(file, yaml, generalSchema);
  return withFactDefaults(raw, raw) as General;
}

export function validate<T extends z.ZodType>(file: string, yaml: string, schema: T): z.infer<T> {
  let value: unknown;
  try {
    // 'core' keeps 2026-11-22 a string; dates are never JavaScript dates here.
    value = parseYaml(yaml, { schema: 'core' });
  } catch (error) {
    // What follows the first line is an extract of the file.
    const [what = ''] = (error as Error).message.split('\n');
    throw new ContentError([`${file}: not valid YAML. ${what.replace(/:$/, '')}`]);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ContentError(result.error.issues.flatMap((issue) => issueTexts(issue, value)).map((problem) => `${file}: ${problem}`));
}

/** A wrong field in words: where it is, what was expected, what was found. */
function issueTexts(issue: z.core.$ZodIssue, file: unknown): string[] {
  const found = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], file);
  const at = fieldName(issue.path, file);
  const inside = (key: string) => (at ? `${at}.${key}` : key);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${inside(key)}: unknown field; found ${shown((found as Record<string, unknown>)[key])}`);
  if (found === undefined) return [`${at || '(top)'}: missing; expected ${'expected' in issue ? issue.expected : 'a value'}`];
  return [`${at || '(top)'}: ${issue.message}; found ${shown(found)}`];
}

/** 'lines.voice.clocks.suspension.after': what stands in a list is named by its id, as everywhere. */
function fieldName(path: readonly PropertyKey[], file: unknown): string {
  let at = file;
  const names = path.map((key) => {
    const inList = Array.isArray(at);
    at = (at as Record<PropertyKey, unknown> | undefined)?.[key];
    const id = (at as { id?: unknown } | null | undefined)?.id;
    return inList && typeof id === 'string' ? id : String(key);
  });
  return names.join('.');
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 120)} …` : text;
}

/** What a file says once for all of its facts. */
interface Head {
  readonly checkedOn: string;
  readonly reviewBy: string;
  readonly sources: Readonly<Record<string, { readonly kind: string }>>;
}

/** Every object with `sources` is a fact: fill in its kind and dates from the sources and the head of the file. */
function withFactDefaults(node: unknown, file: Head): unknown {
  if (Array.isArray(node)) return node.map((item) => withFactDefaults(item, file));
  if (typeof node !== 'object' || node === null) return node;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) copy[key] = node === file && key === 'sources' ? value : withFactDefaults(value, file);
  const sources = (node as { sources?: unknown }).sources;
  if (node === file || !Array.isArray(sources)) return copy;
  const official = sources.some((id) => file.sources[id as string]?.kind === 'official');
  return {
    kind: (official ? 'official' : 'reported') satisfies FactKind,
    checkedOn: file.checkedOn,
    reviewBy: file.reviewBy,
    ...copy,
  };
}
