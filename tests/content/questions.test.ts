/** What people ask: all of the collected questions, in every language, and only with facts behind them. */
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readContent } from '../../src/data/content.ts';
import { evidence } from '../../src/data/evidence.ts';
import { contentFiles, guideSlugs } from '../../src/data/load-files.ts';
import { ContentError } from '../../src/data/parse.ts';
import { readQuestions } from '../../src/data/questions.ts';
import { LOCALES } from '../../src/i18n/locales.ts';

const files = contentFiles();
const content = readContent(files);
const { topics, words } = readQuestions(files, content, guideSlugs());
const all = Object.values(topics).flat();
/** How many questions were collected from forums, blogs and help pages. */
const COLLECTED = 68;

it('every collected question stands under exactly one entry', () => {
  expect(all.flatMap(({ asked }) => asked).sort((a, b) => a - b)).toEqual(Array.from({ length: COLLECTED }, (_, index) => index + 1));
});

it('what is not unknown rests on facts with sources', () => {
  for (const { id, verdict, facts } of all) {
    if (verdict !== 'unknown') expect(evidence(content, facts).sources.length, id).toBeGreaterThan(0);
  }
});

it.each(LOCALES)('no two questions or answers in $tag are the same', ({ path }) => {
  const texts = Object.values(words[path].questions).flatMap(({ ask, answer }) => [ask, answer]);
  expect(new Set(texts).size).toBe(texts.length);
});

/** A file's value, bent by a test on purpose. */
// biome-ignore lint/suspicious/noExplicitAny: wrong shapes are the point.
type Bent = any;
const FACTS = 'content/questions.yaml';
const WORDS = 'content/questions/zh-cn.yaml';
const first = (value: Bent) => value.topics['keeping-it'][0];

describe('a wrong file says what is wrong, and where', () => {
  it.each<[string, string, (value: Bent) => void, string[]]>([
    ['an unknown carrier', FACTS, (v) => first(v).carriers.push('povo9'), ['povo-from-when', '"povo9" is not a carrier']],
    ['a fact that is none', FACTS, (v) => first(v).facts.push('povo.pitfalls.none'), ['povo-from-when.facts', 'leads to no fact']],
    ['an answer without facts', FACTS, (v) => (first(v).facts = []), ['povo-from-when.facts', 'empty']],
    ['a guide that does not exist', FACTS, (v) => (first(v).guides = ['nowhere']), ['there is no guide "nowhere"']],
    ['an id twice', FACTS, (v) => (first(v).id = 'povo-revive'), ['id povo-revive stands twice']],
    ['a question asked twice', FACTS, (v) => first(v).asked.push(1), ['asked 1 stands twice']],
    ['a wrong verdict', FACTS, (v) => (first(v).verdict = 'maybe'), ['verdict', '"maybe"']],
    ['a missing answer', WORDS, (v) => delete v.questions.kyash, [WORDS, 'questions.kyash: missing']],
    ['a question nobody knows', WORDS, (v) => (v.questions.x = v.questions.kyash), [WORDS, 'questions.x: not in the facts']],
    ['a figure typed', WORDS, (v) => (v.questions.kyash.ask += '180 天'), [WORDS, 'questions.kyash.ask', 'digit']],
    ['a figure of nobody', WORDS, (v) => (v.questions.kyash.ask += '{rule}'), ['{rule} is no figure', '{carrier.figure}']],
    ['a label of nobody', WORDS, (v) => (v.questions.kyash.ask += '[povo.none]'), ['[povo.none] is no label']],
    ['another figure than the others', WORDS, (v) => (v.questions.kyash.ask += '{povo.rule}'), [WORDS, 'expected ""']],
    ['an answer too long', WORDS, (v) => (v.questions.kyash.answer += '一。二。三。四。'), ['sentences, expected at most 5']],
  ])('%s', (_, file, change, expected) => {
    const value = parse(files[file] as string, { schema: 'core' });
    change(value);
    const read = () => readQuestions({ ...files, [file]: stringify(value) }, content, guideSlugs());
    let problems: readonly string[] = [];
    try {
      read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems = error.problems;
    }
    const found = problems.join('\n');
    for (const part of expected) expect(found).toContain(part);
  });
});
