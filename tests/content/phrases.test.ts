/** The real sentences: complete, readable, and within what a tired caller can say. */
import { describe, expect, it } from 'vitest';
import { isRomaji } from 'wanakana';
import { readContent } from '../../src/data/content.ts';
import { contentFiles } from '../../src/data/load-files.ts';
import { phraseText, TOPICS } from '../../src/domain/phrases.ts';

const { phrases } = readContent(contentFiles());

it('every topic has sentences, and the reader says most of them', () => {
  for (const topic of TOPICS) expect(phrases.filter((phrase) => phrase.topic === topic).length, topic).toBeGreaterThan(1);
  expect(phrases.filter(({ from }) => from === 'me').length).toBeGreaterThan(phrases.length / 2);
});

describe.each(phrases.map((phrase) => [phrase.id, phrase] as const))('%s', (_, phrase) => {
  it('is short, ends like a sentence and is all readable as romaji', () => {
    expect(phraseText(phrase)).toMatch(/[。？]$/);
    expect(phraseText(phrase).length).toBeLessThanOrEqual(40);
    expect(isRomaji(phrase.romaji.replaceAll(/[_\s]/g, '')), phrase.romaji).toBe(true);
  });

  it('means something in each language, in that language’s letters', () => {
    expect(phrase.meaning.en).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
    expect(phrase.meaning['zh-cn']).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
    expect(phrase.meaning.ja).not.toBe(phraseText(phrase));
  });
});
