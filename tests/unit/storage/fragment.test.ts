import fc from 'fast-check';
import { expect, it } from 'vitest';
import { QUESTIONS } from '../../../src/domain/flow.ts';
import { readFragment, writeFragment } from '../../../src/storage/fragment.ts';

const answers = fc.record(Object.fromEntries(QUESTIONS.map((id) => [id, fc.stringMatching(/^[a-z0-9-]{1,40}$/)])), { requiredKeys: [] });

it('comes back as it was written', () =>
  fc.assert(
    fc.property(answers, fc.option(fc.constantFrom(...QUESTIONS), { nil: undefined }), (given, again) => {
      const state = again ? { answers: given, again } : { answers: given };
      expect(readFragment(writeFragment(state))).toEqual(state);
    }),
  ));

it('drops unknown keys and anything that could be markup', () => {
  expect(readFragment(`#carrier=povo&evil=1&payment=<b>&method=${'x'.repeat(41)}`)).toEqual({ answers: { carrier: 'povo' } });
});

it('never throws, whatever stands in the address', () =>
  fc.assert(fc.property(fc.string(), (text) => readFragment(text).answers !== null)));
