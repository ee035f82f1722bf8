import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTIONS, walk } from '../../../src/domain/flow.ts';
import { readFragment, writeFragment } from '../../../src/storage/fragment.ts';

describe('the fragment', () => {
  it('holds the answers in the order of the questions', () => {
    expect(writeFragment({ answers: { payment: 'paidy', carrier: 'povo' }, again: 'payment' })).toBe(
      '#carrier=povo&payment=paidy&again=payment',
    );
  });

  it('reads back what it wrote', () =>
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(QUESTIONS.map((id) => [id, fc.stringMatching(/^[a-z0-9-]{1,40}$/)])), { requiredKeys: [] }),
        (answers) => {
          expect(readFragment(writeFragment({ answers }))).toEqual({ answers });
        },
      ),
    ));

  it.each([
    ['', {}, undefined],
    ['#carrier=povo', { carrier: 'povo' }, undefined],
    ['#carrier=povo&again=payment', { carrier: 'povo' }, undefined],
    ['#carrier=<b>&payment=paidy', { payment: 'paidy' }, true],
    ['#carrier=povo&colour=red', { carrier: 'povo' }, true],
    ['#carrier=povo&carrier=docomo', { carrier: 'povo' }, true],
    ['#%E0%A4%A', {}, true],
    [`#${'x'.repeat(100_000)}`, {}, true],
    [`#carrier=${'x'.repeat(100_000)}`, {}, true],
    [`#${'a=b&'.repeat(25_000)}`, {}, true],
  ])('what cannot be read is dropped and said to be (%#)', (text, answers, unread) => {
    const state = readFragment(text);
    expect(state.answers).toEqual(answers);
    expect(state.unread).toBe(unread);
  });

  it('noise leads to a question, never to an error', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (noise) => {
        const { answers } = readFragment(`#${noise}`);
        expect(walk([], answers).asked.length).toBeGreaterThan(0);
      }),
    ));
});
