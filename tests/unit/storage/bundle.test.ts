import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleOf, leastToFetch, textsOf } from '../../../src/storage/bundle.ts';

const html = fc
  .array(fc.oneof(fc.constantFrom('<p>', '<style>a{}</style>', '<li>', '</main>', ''), fc.string()))
  .map((parts) => parts.join(''));

describe('a bundle', () => {
  it('gives back every text as it was', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), html)), (pairs) => {
        const texts = new Map(pairs);
        expect(textsOf(JSON.parse(JSON.stringify(bundleOf(texts))))).toEqual(texts);
      }),
    ));

  it('has what stands in several texts once', () => {
    const style = `<style>${'a{color:red}'.repeat(50)}</style>`;
    const texts = new Map(['a', 'b', 'c'].map((name) => [name, `${style}<main>${name}</main>`]));
    expect(JSON.stringify(bundleOf(texts)).length).toBeLessThan(style.length + 200);
  });
});

describe('what is fetched', () => {
  const list = {
    files: [
      ['a', 'A', 60, 0],
      ['b', 'B', 50, 0],
      ['c', 'C', 7],
    ] as const,
    bundles: [['all', 'X', 80]] as const,
    lines: {},
  };
  it('is the bundle where most of it is missing, and what comes alone', () => {
    expect(leastToFetch(list, () => true)).toEqual({ bundles: list.bundles, bytes: 87 });
  });
  it('is the files themselves where few are missing', () => {
    expect(leastToFetch(list, (path) => path === 'a')).toEqual({ bundles: [], bytes: 60 });
  });
  it('is nothing where nothing is missing', () => {
    expect(leastToFetch(list, () => false)).toEqual({ bundles: [], bytes: 0 });
  });
});
