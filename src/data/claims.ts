/**
 * What guides and answers say about carriers in plain words, held to the facts: when a fact turns, the build names the guides and the
 * questions whose sentences would now be wrong.
 */
import { z } from 'astro/zod';
import type { Content } from './content.ts';
import { factAt } from './evidence.ts';
import { ContentError, validate } from './parse.ts';
import type { Questions } from './questions.ts';

export const CLAIMS_FILE = 'content/guides/claims.yaml';
export const ANSWER_CLAIMS_FILE = 'content/questions/claims.yaml';

const said = z.union([z.string(), z.boolean()]);
/** Fields of a fact as the sentence has them. `kind` is whether it says "the carrier says" or "articles say". */
const claim = z.strictObject({
  verdict: said.optional(),
  counts: said.optional(),
  exists: said.optional(),
  setsAuto: said.optional(),
  billing: said.optional(),
  openToNew: said.optional(),
  receivesSms: said.optional(),
  kind: z.enum(['official', 'reported', 'computed']).optional(),
});
/** What a sentence can claim of a fact. */
export const CLAIMED = Object.keys(claim.shape) as readonly (keyof z.infer<typeof claim>)[];
const claimsSchema = z.record(z.string(), z.record(z.string(), claim));

interface Spoken {
  readonly file: string;
  readonly what: 'guide' | 'question';
  readonly names: ReadonlySet<string>;
}

/**
 * @param guides the slugs of all guides
 * @throws ContentError with every sentence that no longer fits, and every claim that leads nowhere
 */
export function checkClaims(
  files: Readonly<Record<string, string>>,
  content: Content,
  guides: ReadonlySet<string>,
  { topics }: Pick<Questions, 'topics'>,
): void {
  const questions = Object.values(topics).flat();
  const answered = new Set(questions.map(({ id }) => id));
  const problems = [
    ...claimProblems(files, content, { file: CLAIMS_FILE, what: 'guide', names: guides }),
    ...claimProblems(files, content, { file: ANSWER_CLAIMS_FILE, what: 'question', names: answered }),
  ];
  if (problems.length > 0) throw new ContentError(problems);
}

function claimProblems(files: Readonly<Record<string, string>>, content: Content, { file, what, names }: Spoken): string[] {
  const claims = validate(file, files[file] ?? '{}', claimsSchema);
  return Object.entries(claims)
    .flatMap(([name, said]) => [
      ...(names.has(name) ? [] : [`${name}: there is no such ${what}`]),
      ...Object.entries(said).flatMap(([path, fields]) => saidProblems(`${name}: ${path}`, what, factAt(content, path), fields)),
    ])
    .map((problem) => `${file}: ${problem}`);
}

function saidProblems(at: string, what: Spoken['what'], fact: object | undefined, fields: z.infer<typeof claim>): string[] {
  if (!fact) return [`${at}: leads to no fact`];
  const facts = fact as Readonly<Record<string, unknown>>;
  return Object.entries(fields)
    .filter(([name, value]) => facts[name] !== value)
    .map(
      ([name, value]) =>
        `${at}.${name}: the ${what} says "${value}", the facts say "${facts[name]}"; correct the ${what} in every language`,
    );
}
