/** What guides and answers say about carriers in words, held to the facts. */
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { ANSWER_CLAIMS_FILE, checkClaims, CLAIMED, CLAIMS_FILE } from '../../src/data/claims.ts';
import { readContent } from '../../src/data/content.ts';
import { factAt } from '../../src/data/evidence.ts';
import { contentFiles, guideSlugs } from '../../src/data/load-files.ts';
import { ContentError } from '../../src/data/parse.ts';
import { readQuestions } from '../../src/data/questions.ts';

const files = contentFiles();
const content = readContent(files);
const guides = guideSlugs();
const questions = readQuestions(files, content, guides);

function problems(claims: object, facts = content, file = CLAIMS_FILE): readonly string[] {
  try {
    checkClaims({ ...files, [file]: stringify(claims) }, facts, guides, questions);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
const said = (file: string) => parse(files[file] ?? '') as Record<string, Record<string, object>>;

it.each([CLAIMS_FILE, ANSWER_CLAIMS_FILE])('%s says what the facts say', (file) => {
  const claims = said(file);
  expect(Object.values(claims).flatMap((all) => Object.keys(all)).length).toBeGreaterThan(70);
  expect(problems(claims, content, file)).toEqual([]);
});

it('every fact that an answer rests on and that can turn has its line', () => {
  const claims = said(ANSWER_CLAIMS_FILE);
  const missing = Object.values(questions.topics)
    .flat()
    .flatMap(({ id, facts }) =>
      facts.flatMap((path) => {
        const fact = (factAt(content, path) ?? {}) as Record<string, unknown>;
        const turns = CLAIMED.filter((field) => fact[field] !== undefined);
        return turns.filter((field) => !(field in (claims[id]?.[path] ?? {}))).map((field) => `${id}: ${path}.${field}`);
      }),
    );
  expect(missing).toEqual([]);
});

it('a fact that turns names the guide and the question whose sentences are now wrong', () => {
  const carriers = content.carriers.map((carrier) =>
    carrier.id === 'rakuten-mobile'
      ? { ...carrier, payments: { ...carrier.payments, 'foreign-card': { ...carrier.payments['foreign-card'], verdict: 'yes' as const } } }
      : carrier,
  );
  const found = problems(said(CLAIMS_FILE), { ...content, carriers });
  const turned = (what: string) =>
    `rakuten-mobile.payments.foreign-card.verdict: the ${what} says "no", the facts say "yes"; correct the ${what} in every language`;
  expect(found).toContain(`${CLAIMS_FILE}: foreign-card: ${turned('guide')}`);
  expect(found).toContain(`${ANSWER_CLAIMS_FILE}: foreign-card-stopped: ${turned('question')}`);
});

it.each<[string, object, string]>([
  ['a guide', { nothing: {} }, 'nothing: there is no such guide'],
  ['a fact', { app: { 'povo.nothing': {} } }, 'app: povo.nothing: leads to no fact'],
  ['a field', { app: { 'povo.auto': { colour: 'red' } } }, 'app.povo.auto.colour: unknown field'],
])('%s that does not exist is named', (_, claims, message) => {
  expect(problems(claims)).toHaveLength(1);
  expect(problems(claims)[0]).toContain(message);
});

it('a question that does not exist is named', () =>
  expect(problems({ nothing: {} }, content, ANSWER_CLAIMS_FILE)).toEqual([`${ANSWER_CLAIMS_FILE}: nothing: there is no such question`]));
