import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseRich } from '../../../src/domain/rich.ts';

it('splits words into text, figures and labels', () => {
  expect(parseRich('Pay {fee} by [card].')).toEqual([
    { is: 'text', text: 'Pay ' },
    { is: 'figure', id: 'fee' },
    { is: 'text', text: ' by ' },
    { is: 'label', id: 'card', aside: false },
    { is: 'text', text: '.' },
  ]);
});

it('a label that fills a pair of brackets is an aside, one beside other words is not', () => {
  const asides = (words: string) => parseRich(words).map((part) => part.is === 'label' && part.aside);
  expect(asides('停机（[stop]）。')).toEqual([false, true, false]);
  expect(asides('stopped ([stop])')).toEqual([false, true, false]);
  expect(asides('[stop]（见 [list]）')).toEqual([false, false, false, false]);
});

it('loses no character', () =>
  fc.assert(
    fc.property(fc.string(), (words) => {
      const back = parseRich(words).map((part) =>
        part.is === 'text' ? part.text : part.is === 'figure' ? `{${part.id}}` : `[${part.id}]`,
      );
      expect(back.join('')).toBe(words);
    }),
  ));
