/** Every way through the questions with the real carriers: each ends, each end is reached, none is long. */
import { expect, it } from 'vitest';
import { readContent } from '../../src/data/content.ts';
import { contentFiles } from '../../src/data/load-files.ts';
import { flowCarrier } from '../../src/domain/flow-carrier.ts';
import { FLOW, MOST_QUESTIONS, OUTCOMES, QUESTIONS, SITUATIONS, walk, type Question } from '../../src/domain/flow.ts';
import { flowGraph } from '../../src/domain/flow-graph.ts';
import { pathsFrom } from '../../src/domain/flow-paths.ts';
import { SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { readFragment } from '../../src/storage/fragment.ts';
import { dictionaries } from '../support/ui.ts';
import { WIZARD_SIGHTS } from '../support/wizard-sights.ts';

const carriers = readContent(contentFiles()).carriers.map(flowCarrier);

it('each path ends in an outcome after at most six answers, each outcome is reached and each question asked', () => {
  const paths = pathsFrom(carriers, {});
  const longest = Math.max(...paths.map(({ asked }) => asked.length));
  const reached = Object.fromEntries(OUTCOMES.map((one) => [one, paths.filter(({ outcome }) => outcome === one).length]));
  const asked = new Set(paths.flatMap((path) => path.asked));
  console.log(`${paths.length} paths over ${carriers.length} carriers, at most ${longest} answers; outcomes: ${JSON.stringify(reached)}`);

  expect(longest).toBeLessThanOrEqual(MOST_QUESTIONS);
  for (const [outcome, count] of Object.entries(reached)) expect(count, outcome).toBeGreaterThan(0);
  expect(QUESTIONS.filter((question) => !asked.has(question))).toEqual([]);
  for (const path of paths) expect(Object.keys(path.answers).sort(), 'no answer is asked for in vain').toEqual([...path.asked].sort());
  // Six answers leave no room for the date: the plan asks for it instead.
  expect(paths.filter(({ outcome }) => outcome === 'plan').every((path) => path.asked.includes('where'))).toBe(true);
});

it('the pictures for review show each question and each outcome', () => {
  const led = WIZARD_SIGHTS.map(({ name, fragment }) => {
    const step = walk(carriers, readFragment(fragment).answers);
    return [name, step.kind === 'question' ? step.question : step.outcome];
  });
  expect(led).toEqual(WIZARD_SIGHTS.map(({ name, shows }) => [name, shows]));
  expect([...QUESTIONS, ...OUTCOMES].filter((one) => !WIZARD_SIGHTS.some(({ shows }) => shows === one))).toEqual([]);
});

it('older links, with a carrier and no situation, end in a plan', () => {
  for (const { id } of carriers) {
    const paths = pathsFrom(carriers, { carrier: id });
    expect(new Set(paths.map(({ outcome }) => outcome)), id).toEqual(new Set(['plan']));
  }
});

it('every answer that the flow names has its words', () => {
  const keys = new Set(Object.keys(dictionaries[SOURCE_LOCALE]));
  const prefix: Partial<Record<Question, string>> = { where: 'place' };
  const missing = QUESTIONS.flatMap((question) => {
    const { answers } = FLOW[question];
    const own = typeof answers === 'string' ? [] : answers.map((answer) => `${prefix[question] ?? question}.${answer}`);
    return [`question.${question}`, `question.${question}.hint`, `summary.${question}`, ...own];
  }).filter((key) => !keys.has(key) && !['payment.unknown', 'method.unknown'].includes(key));
  expect(missing).toEqual([]);
});

it('the drawn flow of a situation holds every question and outcome of its paths, and leads along each of them', () => {
  for (const situation of SITUATIONS) {
    const graph = flowGraph(situation);
    const drawn = new Set(graph.edges.map(({ from, to }) => `${from} → ${to}`));
    const walked = new Set(
      pathsFrom(carriers, { situation }).flatMap(({ asked, outcome }) =>
        asked.map((question, index) => `${question} → ${asked[index + 1] ?? outcome}`),
      ),
    );
    expect([...drawn].sort(), situation).toEqual([...walked].sort());
    for (const { from, to } of graph.edges) {
      const row = (id: string) => graph.nodes.find((node) => node.id === id)?.row ?? Number.NaN;
      expect(row(from), `${from} → ${to}`).toBeLessThan(row(to));
    }
  }
});
