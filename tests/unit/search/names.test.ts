import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GLOSSARY_FILE, parseGlossary } from '../../../src/data/glossary.ts';
import { foldedSpellings } from '../../../src/integrations/search/spellings.ts';
import { fold } from '../../../src/i18n/fold.ts';
import type { Name } from '../../../src/islands/search/catalogue.ts';
import { matchNames, nearlyNames } from '../../../src/islands/search/names.ts';

const name = (path: string, ...spellings: string[]): Name => [path, [path], foldedSpellings(spellings).join('|')];
const names = [
  name('auto-top-up', 'オートチャージ', '自动充值', 'auto top-up'),
  name('top-up', 'チャージ', '充值', 'top-up'),
  name('docomo', 'NTT docomo', 'docomo', 'ドコモ'),
  name('credit-card', 'クレジットカード', 'クレカ', '信用卡', 'credit card'),
];
const paths = (query: string) => matchNames(names, query).map(({ name: [path] }) => path);

describe('a name is known', () => {
  it.each([
    ['オートチャージ', 'auto-top-up'],
    ['おーとちゃーじ', 'auto-top-up'],
    ['ｵｰﾄﾁｬｰｼﾞ', 'auto-top-up'],
    ['ooto chaaji', 'auto-top-up'],
    ['自動充值', 'auto-top-up'],
    ['zidong chongzhi', 'auto-top-up'],
    ['Auto Top Up', 'auto-top-up'],
    ['ＤＯＣＯＭＯ', 'docomo'],
    ['くれか', 'credit-card'],
    ['xinyongka', 'credit-card'],
  ])('by %s', (query, wanted) => expect(paths(query)).toEqual([wanted]));

  it('inside a longer query, with the rest of it', () => {
    const [match] = matchNames(names, 'docomo 信用卡').filter(({ name: [path] }) => path === 'docomo');
    expect(match).toMatchObject({ how: 'inside', rest: '信用卡' });
    expect(paths('how to set up auto top-up')).toContain('auto-top-up');
  });

  it('while it is typed', () => expect(paths('doco')).toEqual(['docomo']));
});

it('a slip of the finger is forgiven, in long words only', () => {
  const near = (query: string) => nearlyNames(names, query).map(({ name: [path] }) => path);
  expect(near('docmoo')).toEqual(['docomo']);
  expect(near('credti card')).toEqual(['credit-card']);
  expect(near('tap')).toEqual([]);
});

it('every term of the glossary has its kana, romaji with and without long vowels, and pinyin', () => {
  const glossary = parseGlossary(readFileSync(GLOSSARY_FILE, 'utf8'));
  const spelled = foldedSpellings(['口座振替', '银行账户自动扣款'], ['こうざふりかえ']);
  expect(spelled).toEqual(
    expect.arrayContaining(['口座振替', 'コウザフリカエ', 'kouzafurikae', 'kozafurikae', 'yinhangzhanghuzidongkoukuan']),
  );
  for (const { ja, reading, aliases } of Object.values(glossary)) {
    const all = foldedSpellings([ja, ...aliases], reading ? [reading] : []);
    expect(all).toContain(fold(ja));
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((text) => text !== '' && !text.includes('|'))).toBe(true);
  }
});
