import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choices,
  FLOW,
  lineOf,
  MOST_QUESTIONS,
  OUTCOMES,
  progressOf,
  QUESTIONS,
  walk,
  type Answers,
  type FlowCarrier,
} from '../../../src/domain/flow.ts';

const only = { id: 'only', anchor: false, grace: false };
const carriers: FlowCarrier[] = [
  { id: 'simple', lines: [only] },
  { id: 'rolling', lines: [{ ...only, anchor: true, grace: true }] },
  {
    id: 'many',
    lines: [
      { ...only, id: 'usual' },
      { ...only, id: 'stored', anchor: true },
    ],
  },
];
const full = { payment: 'japan-card', method: 'app', where: 'abroad' };

describe('the walk', () => {
  it('starts with what brings the reader here', () =>
    expect(walk(carriers, {})).toMatchObject({ kind: 'question', question: 'situation', asked: ['situation'] }));

  it.each([
    [{ carrier: 'simple', ...full }, 'plan', ['carrier', 'payment', 'method', 'where']],
    [{ carrier: 'rolling', ...full, last: '2026-11-22' }, 'plan', ['carrier', 'payment', 'method', 'where', 'last']],
    [{ carrier: 'many', line: 'usual', ...full }, 'plan', ['carrier', 'line', 'payment', 'method', 'where']],
    [{ carrier: 'many', line: 'stored', ...full, last: 'unknown' }, 'plan', ['carrier', 'line', 'payment', 'method', 'where', 'last']],
    [
      { situation: 'automatic', carrier: 'rolling', ...full, last: 'unknown' },
      'plan',
      ['situation', 'carrier', 'payment', 'method', 'where', 'last'],
    ],
    [{ situation: 'find-carrier' }, 'find-carrier', ['situation']],
    [{ situation: 'danger', state: 'unknown', carrier: 'unknown' }, 'find-carrier', ['situation', 'state', 'carrier']],
    [{ situation: 'danger', state: 'warned', carrier: 'simple', where: 'japan' }, 'rescue', ['situation', 'state', 'carrier', 'where']],
    [
      { situation: 'danger', state: 'suspended', carrier: 'rolling', where: 'abroad', stopped: '2026-11-01' },
      'rescue',
      ['situation', 'state', 'carrier', 'where', 'stopped'],
    ],
    [
      { situation: 'leaving', carrier: 'many', line: 'unknown', departure: '2027-03-31' },
      'leaving',
      ['situation', 'carrier', 'line', 'departure'],
    ],
    [
      { situation: 'no-number', where: 'japan', resident: 'no', payment: 'unknown' },
      'choose-carrier',
      ['situation', 'where', 'resident', 'payment'],
    ],
  ])('reaches an outcome and asks only what matters: %o', (answers, outcome, asked) => {
    expect(walk(carriers, answers)).toEqual({
      kind: 'outcome',
      outcome,
      accepted: answers,
      asked: [...QUESTIONS].filter((question) => asked.includes(question)).sort((a, b) => asked.indexOf(a) - asked.indexOf(b)),
    });
  });

  it('does not ask for the date where six questions are enough, but takes it where it is given', () => {
    const six = { situation: 'automatic', carrier: 'many', line: 'stored', ...full };
    expect(walk(carriers, six)).toMatchObject({ kind: 'outcome', outcome: 'plan' });
    expect(walk(carriers, six, 'last')).toMatchObject({ kind: 'question', question: 'last' });
    expect(walk(carriers, { ...six, last: '2026-11-20' })).toMatchObject({ outcome: 'plan', accepted: { last: '2026-11-20' } });
  });

  it.each([
    [{ situation: 'bored' }, 'situation'],
    [{ carrier: 'nobody' }, 'carrier'],
    [{ carrier: 'many', line: 'gold' }, 'line'],
    [{ carrier: 'simple', payment: 'gold' }, 'payment'],
    [{ carrier: 'simple', payment: 'japan-card', method: 'fax' }, 'method'],
    [{ carrier: 'rolling', ...full, last: '2027-02-30' }, 'last'],
    [{ situation: 'leaving', carrier: 'simple', departure: 'soon' }, 'departure'],
  ])('stops at an answer that does not fit', (answers, question) => {
    expect(walk(carriers, answers as Answers)).toMatchObject({
      kind: 'question',
      question,
      invalid: (answers as Record<string, string>)[question],
    });
  });

  it('a link from a guide with one answer begins at the carrier', () =>
    expect(walk(carriers, { method: 'phone' })).toMatchObject({ kind: 'question', question: 'carrier', asked: ['carrier'] }));

  it('goes back to one question and keeps the rest', () => {
    const answers = { carrier: 'simple', ...full };
    expect(walk(carriers, answers, 'payment')).toMatchObject({ kind: 'question', question: 'payment' });
    expect(walk(carriers, { ...answers, payment: 'voucher' })).toMatchObject({ kind: 'outcome' });
  });

  it('ignores a question that this reader is never asked', () =>
    expect(walk(carriers, { carrier: 'simple', ...full }, 'line')).toMatchObject({ kind: 'outcome' }));

  it('never accepts more than was answered, whatever stands in the address', () =>
    fc.assert(
      fc.property(fc.record(Object.fromEntries(QUESTIONS.map((id) => [id, fc.string()])), { requiredKeys: [] }), (answers) => {
        const { accepted, asked } = walk(carriers, answers as Answers);
        expect(
          Object.keys(accepted).every((key) => (answers as Record<string, string>)[key] === (accepted as Record<string, string>)[key]),
        ).toBe(true);
        expect(asked.length).toBeLessThanOrEqual(MOST_QUESTIONS + 1);
      }),
    ));
});

describe('the flow as data', () => {
  it('every question is led to, and each question’s last way has no condition', () => {
    const led = new Set(Object.values(FLOW).flatMap(({ next }) => next.map(({ to }) => to)));
    expect([...QUESTIONS].filter((question) => question !== 'situation' && !led.has(question))).toEqual([]);
    expect(OUTCOMES.filter((outcome) => !led.has(outcome))).toEqual([]);
    for (const [question, { next }] of Object.entries(FLOW)) expect(next.at(-1)?.when, question).toBeUndefined();
  });

  it('offers what the walk accepts', () => {
    expect(choices('line', carriers, { carrier: 'many' })).toEqual(['usual', 'stored', 'unknown']);
    expect(choices('carrier', carriers, {})).toEqual(['simple', 'rolling', 'many', 'unknown']);
  });
});

it('the line is the answer, else the usual one', () => {
  const many = carriers[2] as FlowCarrier;
  expect([lineOf(many, { line: 'stored' }), lineOf(many, { line: 'unknown' }), lineOf(many, {})]).toEqual(['stored', 'usual', 'usual']);
});

describe('progress', () => {
  /** Every question on every way, with how many were asked when it ended. */
  const steps = (answers: Answers): { said: ReturnType<typeof progressOf>; longest: number; first: boolean }[] => {
    const step = walk(carriers, answers);
    if (step.kind === 'outcome') return [{ said: { place: 0, most: 0 }, longest: step.asked.length, first: false }];
    const after = choices(step.question, carriers, step.accepted).flatMap((answer) => steps({ ...answers, [step.question]: answer }));
    return [{ said: progressOf(step), longest: Math.max(...after.map(({ longest }) => longest)), first: true }, ...after];
  };

  it.each([{}, { carrier: 'rolling' }, { situation: 'leaving' }])('never promises fewer questions than come: %j', (answers) => {
    for (const { said, longest, first } of steps(answers)) if (first) expect(said.most).toBeGreaterThanOrEqual(longest);
  });

  it('says where the reader is, and no more than the situation can ask', () => {
    const ask = (answers: Answers) => {
      const step = walk(carriers, answers);
      return step.kind === 'question' ? progressOf(step) : undefined;
    };
    expect(ask({})).toEqual({ place: 1, most: 6 });
    expect(ask({ situation: 'leaving' })).toEqual({ place: 2, most: 4 });
    expect(ask({ situation: 'leaving', carrier: 'simple' })).toEqual({ place: 3, most: 3 });
    expect(ask({ situation: 'no-number' })).toEqual({ place: 2, most: 4 });
    expect(ask({ carrier: 'simple', payment: 'japan-card' })).toEqual({ place: 3, most: 5 });
  });
});
