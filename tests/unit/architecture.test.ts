/** The law of imports, read off the files. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What each folder of src/ may import from the others, besides itself; `packages` are npm packages. */
const LAW: Record<string, { folders: string[]; packages: RegExp }> = {
  domain: { folders: [], packages: /^$/ },
  i18n: { folders: ['domain'], packages: /^i18next$/ },
  data: {
    folders: ['domain', 'i18n', 'views'],
    packages: /^(astro\/zod|astro:content|papaparse|yaml|flesch-kincaid|syllable|wanakana|pinyin-pro|satori|sharp|node:(crypto|fs))$/,
  },
  storage: { folders: ['domain'], packages: /^valibot$/ },
  exchange: { folders: ['domain', 'i18n', 'storage', 'views'], packages: /^(ical-generator|ical\.js|uqr)$/ },
  views: { folders: ['domain', 'i18n', 'data'], packages: /^preact/ },
  single: { folders: ['sw'], packages: /^$/ },
  sw: { folders: ['storage'], packages: /^workbox-/ },
  islands: { folders: ['domain', 'i18n', 'data', 'storage', 'exchange', 'views'], packages: /^(preact|temporal-polyfill|uqr)/ },
};
/** From these, only types may cross. */
const TYPES_ONLY: Record<string, string[]> = { views: ['data'], islands: ['data'] };

const files = globSync('src/**/*.{ts,tsx}').map((path) => path.replaceAll('\\', '/'));

it.each(Object.keys(LAW))('src/%s imports only what it may', (folder) => {
  const problems: string[] = [];
  const { folders, packages } = LAW[folder] as (typeof LAW)[string];
  for (const file of files.filter((path) => path.startsWith(`src/${folder}/`))) {
    for (const [statement, typeOnly, from = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)( type)?[^;]*?from '([^']+)'/gm,
    )) {
      if (!from.startsWith('.')) {
        if (!packages.test(from)) problems.push(`${file}: ${from}`);
        continue;
      }
      const target = new URL(from, `file:///${file}`).pathname.slice(1);
      const other = /^src\/([^/]+)\//.exec(target)?.[1];
      // A style that comes as text, with the part that needs it.
      if (target.endsWith('.css')) continue;
      if (other === undefined ? !target.startsWith('content/ui/') : other !== folder && !folders.includes(other))
        problems.push(`${file}: ${from}`);
      const onlyTypes = typeOnly || /\{\s*(type \w+,?\s*)+\}/.test(statement);
      if (other && TYPES_ONLY[folder]?.includes(other) && !onlyTypes) problems.push(`${file}: ${from} (types only)`);
    }
  }
  expect(problems).toEqual([]);
});

it('nobody imports pages', () => {
  expect(files.filter((file) => /from '[^']*\/pages\//.test(readFileSync(file, 'utf8')))).toEqual([]);
});
