import { describe, expect, it } from 'vitest';
import en from '../../../content/ui/en.json';
import ja from '../../../content/ui/ja.json';
import zhCn from '../../../content/ui/zh-cn.json';
import { createIslandTranslator, type Dictionary } from '../../../src/i18n/island-translate.ts';
import type { Key } from '../../../src/i18n/keys.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import { createTranslator } from '../../../src/i18n/translate.ts';

const dictionaries: Record<Locale, Dictionary> = { en, ja, 'zh-cn': zhCn };
const COUNTS = [0, 1, 2, 5, 11, 21, 100, 1000, 12_345];

describe.each(LOCALES)('$tag', ({ path, tag }) => {
  const dictionary = dictionaries[path];
  const [atBuild, inIsland] = [createTranslator(tag, dictionary), createIslandTranslator(tag, dictionary)];

  it('an island says what i18next says, for every key and count', () => {
    const keys = new Set(Object.keys(dictionary).map((key) => key.replace(/_(zero|one|two|few|many|other)$/, '')));
    for (const key of keys) {
      for (const count of COUNTS) {
        const values = {
          count,
          n: count,
          carrier: 'povo <b>&',
          date: '2026',
          yen: '1',
          length: 'a',
          event: 'b',
          name: 'x',
          text: 'y',
          each: 'e',
          times: 2,
          year: 'z',
        };
        expect(inIsland(key as Key, values)).toBe(atBuild(key as Key, values));
      }
    }
  });

  it('groups thousands', () => expect(atBuild('unit.days', { count: 12_345 })).toContain('12,345'));

  it('refuses a key it does not have', () => {
    expect(() => atBuild('no.such.key' as Key)).toThrow('no.such.key');
  });
});

it('English has a singular', () => {
  const t = createTranslator('en', en);
  expect([1, 2].map((count) => t('schedule.days-left', { count }))).toEqual(['1 day left', '2 days left']);
});
