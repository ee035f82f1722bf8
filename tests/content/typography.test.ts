/** Quotes and marks of each language as it prints them, in guides, questions, carriers' words and the interface. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../src/data/content.ts';
import { contentFiles, guideFiles } from '../../src/data/load-files.ts';
import { allTexts } from '../../src/data/walk.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { printed } from '../../src/i18n/quotes.ts';
import { say } from '../support/ui.ts';

/** Every text of a language by where it stands; tags, links and references left out. */
function texts(locale: Locale): [string, string][] {
  const files = globSync(`content/{questions,general,changes}/${locale}.yaml`)
    .concat(globSync(`content/carriers/words/${locale}/*.yaml`), globSync(`content/ui/${locale}/*.json`))
    .flatMap((file) => allTexts(parse(readFileSync(file, 'utf8'))).map(([at, text]): [string, string] => [`${file} ${at}`, text]));
  const guides = [...guideFiles(), ...guideFiles(process.cwd(), 'about')]
    .filter((guide) => guide.locale === locale)
    .flatMap(({ slug, head, body }) =>
      `${head}\n${body}`
        .split('\n')
        .map((line, index): [string, string] => [`${slug} ${index}`, line.replace(/^(title|description): "(.*)"$/, '$2')]),
    );
  return [...files, ...guides].map(([at, text]) => [
    at,
    text
      .replace(/<[^>]*>/g, '')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/\{[^}]*\}/g, ''),
  ]);
}
const wrong = (locale: Locale, mark: RegExp) =>
  texts(locale)
    .filter(([, text]) => mark.test(text))
    .map(([at, text]) => `${at}: ${text}`);
const count = (text: string, mark: string) => text.split(mark).length;

describe.each(LOCALES)('$tag', ({ path }) => {
  it('closes every quote and bracket it opens', () => {
    const open = texts(path).filter(([, text]) =>
      ['“”', '「」', '『』', '（）'].some((pair) => count(text, pair.charAt(0)) !== count(text, pair.charAt(1))),
    );
    expect(open).toEqual([]);
  });
});

describe.each([
  ['zh-cn', /["']|[「」『』]/],
  ['ja', /["']|[“”‘’]/],
] as const)('%s', (locale, foreign) => {
  it('uses its own quotes', () => expect(wrong(locale, foreign)).toEqual([]));
  it('sets full-width marks beside its own characters', () =>
    expect(wrong(locale, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,;:!?]/u)).toEqual([]));
});

it('Chinese leaves no space after a figure that ends in Chinese: 30 天后', () => {
  const { carriers, general } = readContent(contentFiles());
  const format = createFormat('zh-CN', say['zh-cn']);
  const spaced = [general, ...carriers].flatMap(({ id, figures }) => {
    const file = id === general.id ? 'content/general/zh-cn.yaml' : `content/carriers/words/zh-cn/${id}.yaml`;
    const inChinese = ([, name = '']: RegExpMatchArray) => {
      const figure = figures[name];
      return figure !== undefined && /\p{Script=Han}$/u.test(format.figure(figure));
    };
    return [...readFileSync(file, 'utf8').matchAll(/\{([a-z0-9-]+)\} \p{Script=Han}/gu)]
      .filter(inChinese)
      .map(([found]) => `${id}: ${found}`);
  });
  expect(spaced).toEqual([]);
});

it('Japanese leaves no space beside Latin letters; the style sheet does', () => {
  const NAMES = /OCN モバイル ONE|au PAY カード|my 楽天モバイル|ドコモ mini|Baohao 保号/g;
  const spaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}] +[A-Za-z]|[A-Za-z] +[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  expect(texts('ja').filter(([, text]) => spaced.test(text.replace(NAMES, 'X')))).toEqual([]);
});

it('Chinese leaves no gap between a figure’s last character and the next one', () => {
  const { carriers, general } = readContent(contentFiles());
  const kinds = new Map(
    [...carriers, general].flatMap(({ id, figures }) =>
      Object.entries(figures).flatMap(([name, { is }]): [string, string][] => [
        [`${id} ${name}`, is],
        [` ${id}.${name}`, is],
      ]),
    ),
  );
  const ENDS_IN_A_WORD = ['yen', 'usd', 'days', 'months', 'years', 'hours', 'minutes', 'date', 'month', 'day-of-month'];
  const gaps = globSync('content/{questions,general}/zh-cn.yaml')
    .concat(globSync('content/carriers/words/zh-cn/*.yaml'))
    .flatMap((file) => {
      const own = file.includes('general') ? 'general' : file.includes('questions') ? '' : file.replace(/.*[\\/]|\.yaml$/g, '');
      return [...readFileSync(file, 'utf8').matchAll(/\{([\w.-]+)\} (?=\p{Script=Han})/gu)]
        .filter(([, name = '']) => ENDS_IN_A_WORD.includes(kinds.get(`${own} ${name}`) ?? ''))
        .map(([found]) => `${file}: ${found}`);
    });
  expect(gaps).toEqual([]);
});

it('a guide is one of ours: what others wrote is an article', () => {
  const claims = /\bguides? (say|says|name|names|report|reports|disagree)\b/i;
  expect(texts('en').filter(([, text]) => claims.test(text))).toEqual([]);
  expect(texts('ja').filter(([, text]) => /というガイドがあります/.test(text))).toEqual([]);
});

it('English is printed with curved quotes', () => {
  expect(printed(`povo's "auto" pack (the 'small' one), the users' "own"`)).toBe('povo’s “auto” pack (the ‘small’ one), the users’ “own”');
  for (const [at, text] of texts('en')) expect(count(printed(text), '“'), at).toBe(count(printed(text), '”'));
});
