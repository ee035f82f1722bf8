import { expect, it } from 'vitest';
import type { Entry } from '../../../src/islands/search/catalogue.ts';
import { bestSection, bonus, groupsOf, kindOf } from '../../../src/islands/search/rank.ts';
import { languageOf } from '../../../src/islands/search/language.ts';

it.each([
  ['carriers/povo/', 'carriers'],
  ['setup/povo/paypay/app/', 'plans'],
  ['guides/app/', 'guides'],
  ['payments/paypay/', 'guides'],
  ['glossary/#mnp', 'glossary'],
  ['questions/cards/#declined', 'questions'],
] as const)('%s is of %s', (path, kind) => expect(kindOf([path, ''])).toBe(kind));

it('the group of the best hit comes first, and its hits in their order', () => {
  const hit = (path: string, score: number) => ({ entry: [path, path] as Entry, score });
  const groups = groupsOf([hit('guides/a/', 1), hit('carriers/b/', 3), hit('guides/c/', 2)]);
  expect(groups.map(({ kind, hits }) => [kind, ...hits.map(({ entry: [path] }) => path)])).toEqual([
    ['carriers', 'carriers/b/'],
    ['guides', 'guides/c/', 'guides/a/'],
  ]);
});

it('a page that has the query as its title comes before one that only speaks of it', () => {
  const [titled, about, none] = [
    ['a/', 'Auto top-up'],
    ['b/', 'Other', 'with auto top-up'],
    ['c/', 'Other'],
  ] as Entry[];
  const worth = [titled, about, none].map((entry) => bonus(entry as Entry, 'AUTO TOP UP'));
  expect(worth).toEqual([...worth].sort((a, b) => b - a));
  expect(new Set(worth).size).toBe(3);
});

it('the section that says most about the query', () => {
  const entry: Entry = [
    'guides/app/',
    'App',
    '',
    [
      ['a', 'Before you start'],
      ['b', 'Direct debit by app'],
    ],
  ];
  expect(bestSection(entry, ['directdebit'])?.[0]).toBe('b');
  expect(bestSection(entry, ['roaming'])).toBeUndefined();
});

it.each([
  ['オートチャージ', 'ja'],
  ['my card was declined', 'en'],
  ['povo', undefined],
  ['自动充值', undefined],
])('"%s" is in %s', (query, language) => expect(languageOf(query)).toBe(language));
