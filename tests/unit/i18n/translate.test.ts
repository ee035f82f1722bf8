import { describe, expect, it } from 'vitest';
import { createIslandTranslator } from '../../../src/i18n/island-translate.ts';
import type { Key } from '../../../src/i18n/keys.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { createTranslator } from '../../../src/i18n/translate.ts';
import { dictionaries, say } from '../../support/ui.ts';

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

it('Chinese sets no space around a name in its own characters, also after its bracket', () => {
  const title = (carrier: string) => say['zh-cn']('plan.title', { carrier });
  expect([title('povo'), title('乐天移动'), title('软银（SoftBank）')]).toEqual([
    '你的 povo 保号方案',
    '你的乐天移动保号方案',
    '你的软银（SoftBank）保号方案',
  ]);
});

it('English has a singular', () => {
  expect([1, 2].map((count) => say.en('schedule.days-left', { count }))).toEqual(['1 day left', '2 days left']);
});
