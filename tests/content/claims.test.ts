/** What guides say about carriers in words, held to the facts. */
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkClaims, CLAIMS_FILE } from '../../src/data/claims.ts';
import { readContent } from '../../src/data/content.ts';
import { contentFiles, guideSlugs } from '../../src/data/load-files.ts';
import { ContentError } from '../../src/data/parse.ts';

const files = contentFiles();
const content = readContent(files);
const guides = guideSlugs();

function problems(claims: object, facts = content): readonly string[] {
  try {
    checkClaims({ ...files, [CLAIMS_FILE]: stringify(claims) }, facts, guides);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

it('the guides say what the facts say', () => {
  const claims = parse(files[CLAIMS_FILE] ?? '') as Record<string, object>;
  expect(Object.values(claims).flatMap((said) => Object.keys(said)).length).toBeGreaterThan(70);
  expect(problems(claims)).toEqual([]);
});

it('a fact that turns names the guide whose sentence is now wrong', () => {
  const carriers = content.carriers.map((carrier) =>
    carrier.id === 'rakuten-mobile'
      ? { ...carrier, payments: { ...carrier.payments, 'foreign-card': { ...carrier.payments['foreign-card'], verdict: 'yes' as const } } }
      : carrier,
  );
  expect(problems(parse(files[CLAIMS_FILE] ?? ''), { ...content, carriers })).toEqual([
    `${CLAIMS_FILE}: foreign-card: rakuten-mobile.payments.foreign-card.verdict: the guide says "no", the facts say "yes"; correct the guide in every language`,
  ]);
});

it.each<[string, object, string]>([
  ['a guide', { nothing: {} }, 'nothing: there is no such guide'],
  ['a fact', { app: { 'povo.nothing': {} } }, 'app: povo.nothing: leads to no fact'],
  ['a field', { app: { 'povo.auto': { colour: 'red' } } }, 'app.povo.auto.colour: unknown field'],
])('%s that does not exist is named', (_, claims, message) => {
  expect(problems(claims)).toHaveLength(1);
  expect(problems(claims)[0]).toContain(message);
});
