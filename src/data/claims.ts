/**
 * What guides say about carriers in plain words (content/guides/claims.yaml), held to the facts: when a fact turns, the build names the
 * guides whose sentences would now be wrong.
 */
import { z } from 'astro/zod';
import type { Content } from './content.ts';
import { factAt } from './evidence.ts';
import { ContentError, validate } from './parse.ts';

export const CLAIMS_FILE = 'content/guides/claims.yaml';

const said = z.union([z.string(), z.boolean()]);
/** Fields of a fact as the guide's sentence has them. `kind` is whether it says "the carrier says" or "guides say". */
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
const claimsSchema = z.record(z.string(), z.record(z.string(), claim));

/**
 * @param guides the slugs of all guides
 * @throws ContentError with every sentence that no longer fits, and every claim that leads nowhere
 */
export function checkClaims(files: Readonly<Record<string, string>>, content: Content, guides: ReadonlySet<string>): void {
  const claims = validate(CLAIMS_FILE, files[CLAIMS_FILE] ?? '{}', claimsSchema);
  const problems = Object.entries(claims).flatMap(([guide, said]) => [
    ...(guides.has(guide) ? [] : [`${guide}: there is no such guide`]),
    ...Object.entries(said).flatMap(([path, fields]) => claimProblems(`${guide}: ${path}`, factAt(content, path), fields)),
  ]);
  if (problems.length > 0) throw new ContentError(problems.map((problem) => `${CLAIMS_FILE}: ${problem}`));
}

function claimProblems(at: string, fact: object | undefined, fields: z.infer<typeof claim>): string[] {
  if (!fact) return [`${at}: leads to no fact`];
  const facts = fact as Readonly<Record<string, unknown>>;
  return Object.entries(fields)
    .filter(([name, value]) => facts[name] !== value)
    .map(
      ([name, value]) => `${at}.${name}: the guide says "${value}", the facts say "${facts[name]}"; correct the guide in every language`,
    );
}
