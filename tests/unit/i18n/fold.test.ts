import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldAll } from '../../../src/i18n/fold.ts';

it.each([
  ['ｱﾊﾓ', 'あはも'],
  ['Ａｕ', 'au'],
  ['UQ mobile', 'uq-mobile'],
  ['ワイモバイル', 'わいもばいる'],
  ['エーユー', 'エユ'],
])('%s is %s', (one, other) => expect(fold(one)).toBe(fold(other)));

it('what is found in all spellings is found in the kept ones', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 8 }), { maxLength: 8 }), fc.string({ maxLength: 3 }), (texts, typed) => {
      const wanted = fold(typed);
      expect(foldAll(texts).some((text) => text.includes(wanted))).toBe(texts.some((text) => fold(text).includes(wanted)));
    }),
  ));
