import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GLOSSARY_FILE, parseGlossary } from '../../../src/data/glossary.ts';
import { pinyinOf, romajiOf, spokenRomaji } from '../../../src/data/spellings.ts';

const glossary = parseGlossary(readFileSync(GLOSSARY_FILE, 'utf8'));

it('the glossary holds the words of the field', () => {
  expect(Object.keys(glossary).length).toBeGreaterThan(120);
  for (const id of ['mnp', 'esim', 'roaming', 'grace-period', 'topping', 'bank-debit', 'number-storage', 'verification-code'])
    expect(Object.keys(glossary)).toContain(id);
});

it('romaji and pinyin', () => {
  expect(romajiOf('じどう チャージ')).toBe('jidouchaaji');
  expect(spokenRomaji('じどう チャージ')).toBe('jidou chaaji');
  expect(pinyinOf('携号转网')).toBe('xiehaozhuanwang');
  expect(pinyinOf('eSIM')).toBe('');
});

it('a long reading has its words apart, so that it can be read aloud', () => {
  const runOn = Object.values(glossary).filter(
    ({ ja, reading = '' }) => /\p{Script=Han}{4}/u.test(ja) && reading.length > 7 && !reading.includes(' '),
  );
  expect(runOn.map(({ ja, reading }) => `${ja} ${reading}`)).toEqual([]);
});

describe('a wrong glossary is named in words', () => {
  const meaning = 'meaning: { zh-cn: 甲, en: a, ja: ア }';
  it.each([
    [`a:\n  ja: 口座\n  ${meaning}\n`, 'a.reading: missing'],
    [`a:\n  ja: チャージ\n  ${meaning}\nb:\n  ja: チャージ\n  ${meaning}\n`, 'b.ja: "チャージ" is the term of "a" already'],
    [`a:\n  ja: 口座\n  reading: kouza\n  ${meaning}\n`, 'a.reading'],
    [`a:\n  ja: チャージ\n  ${meaning}\n  aliases: [チャージ]\n`, 'is the term itself'],
    [`a:\n  ja: チャージ\n  meaning: { en: a, ja: ア }\n`, 'zh-cn'],
  ])('%#', (yaml, message) => expect(() => parseGlossary(yaml)).toThrow(message));
});
