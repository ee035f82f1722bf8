/** The page on privacy lists everything that the code keeps in a browser. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kept } from '../../../src/storage/kept.ts';
import { dictionaries } from '../../support/ui.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';

/** Names that are kept nowhere: downloaded files, a lock, a folder of the build. */
const NOT_KEPT = ['baohao-test', 'baohao-cancel', 'baohao-pictures', 'baohao.packs'];
const listed = kept('/').flatMap(({ names }) => names.map((name) => name.split(' ')[0]));

it('every name that the code uses is listed, and no other', () => {
  const used = globSync('src/**/*.{ts,tsx,astro}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?<=['`/])baohao[.-][a-z-]+(?=['` ])/g)].map(([name]) => name),
  );
  expect(used.length).toBeGreaterThan(listed.length);
  expect([...new Set(used)].filter((name) => !NOT_KEPT.includes(name)).sort()).toEqual([...new Set(listed)].sort());
});

it.each(LOCALES)('each is said in words in $tag', ({ path }) => {
  for (const { id } of kept('/')) expect(dictionaries[path][`about.kept.${id}`], id).toBeTruthy();
});
