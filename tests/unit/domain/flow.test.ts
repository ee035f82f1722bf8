import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, QUESTIONS, walk, type Answers, type FlowCarrier } from '../../../src/domain/flow.ts';

const carriers: FlowCarrier[] = [
  { id: 'simple', lines: [{ id: 'only', anchor: false }] },
  { id: 'rolling', lines: [{ id: 'only', anchor: true }] },
  {
    id: 'many',
    lines: [
      { id: 'usual', anchor: false },
      { id: 'stored', anchor: true },
    ],
  },
];
const full = { payment: 'japan-card', method: 'app', where: 'abroad' };

describe('the walk', () => {
  it('starts with the carrier', () =>
    expect(walk(carriers, {})).toMatchObject({ kind: 'question', question: 'carrier', asked: ['carrier'] }));

  it.each([
    [{ carrier: 'simple', ...full }, ['carrier', 'payment', 'method', 'where']],
    [{ carrier: 'rolling', ...full, last: '2026-11-22' }, ['carrier', 'payment', 'method', 'where', 'last']],
    [{ carrier: 'many', line: 'usual', ...full }, ['carrier', 'line', 'payment', 'method', 'where']],
    [{ carrier: 'many', line: 'stored', ...full, last: 'unknown' }, ['carrier', 'line', 'payment', 'method', 'where', 'last']],
  ])('reaches an outcome and asks only what matters', (answers, asked) => {
    expect(walk(carriers, answers)).toEqual({ kind: 'outcome', accepted: answers, asked });
  });

  it.each([
    [{ carrier: 'nobody' }, 'carrier'],
    [{ carrier: 'many', line: 'gold' }, 'line'],
    [{ carrier: 'simple', payment: 'gold' }, 'payment'],
    [{ carrier: 'simple', payment: 'japan-card', method: 'fax' }, 'method'],
    [{ carrier: 'rolling', ...full, last: '2027-02-30' }, 'last'],
  ])('stops at an answer that does not fit', (answers, question) => {
    expect(walk(carriers, answers as Answers)).toMatchObject({
      kind: 'question',
      question,
      invalid: (answers as Record<string, string>)[question],
    });
  });

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
        expect(asked.length).toBeLessThanOrEqual(6);
      }),
    ));
});

it('the line is the answer, else the usual one', () => {
  const many = carriers[2] as FlowCarrier;
  expect([lineOf(many, { line: 'stored' }), lineOf(many, { line: 'unknown' }), lineOf(many, {})]).toEqual(['stored', 'usual', 'usual']);
});
