/** Every way through the questions with the real carriers: each ends, each end is reached, none is long. */
import { expect, it } from 'vitest';
import { readContent } from '../../src/data/content.ts';
import { contentFiles } from '../../src/data/load-files.ts';
import { flowCarrier } from '../../src/domain/flow-carrier.ts';
import {
  choices,
  FLOW,
  MOST_QUESTIONS,
  OUTCOMES,
  QUESTIONS,
  walk,
  type Answers,
  type Outcome,
  type Question,
} from '../../src/domain/flow.ts';
import { SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { dictionaries } from '../support/ui.ts';

const carriers = readContent(contentFiles()).carriers.map(flowCarrier);

interface Path {
  readonly answers: Answers;
  readonly asked: readonly Question[];
  readonly outcome: Outcome;
}

function pathsFrom(answers: Answers): Path[] {
  const step = walk(carriers, answers);
  if (step.kind === 'outcome') return [{ answers, asked: step.asked, outcome: step.outcome }];
  expect(step.invalid, JSON.stringify(answers)).toBeUndefined();
  expect(step.asked.length, JSON.stringify(answers)).toBeLessThanOrEqual(MOST_QUESTIONS);
  return choices(step.question, carriers, step.accepted).flatMap((answer) => pathsFrom({ ...answers, [step.question]: answer }));
}

it('each path ends in an outcome after at most six answers, each outcome is reached and each question asked', () => {
  const paths = pathsFrom({});
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

it('older links, with a carrier and no situation, end in a plan', () => {
  for (const { id } of carriers) {
    const paths = pathsFrom({ carrier: id });
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
