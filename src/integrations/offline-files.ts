/** The offline part of a finished site, from its folder alone, so that tests can make a second deploy of a changed copy. */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build } from 'vite';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { PackFacts, PackList } from '../storage/pack.ts';

const compress = promisify(brotliCompress);

/**
 * @param root the finished site
 * @param lines the usual line of each carrier
 * @returns per language how much there is to fetch
 */
export async function writeOffline(
  root: string,
  base: string,
  lines: PackList['lines'],
): Promise<Map<Locale, { bytes: number; files: number }>> {
  await mkdir(`${root}/offline`, { recursive: true });
  const packs: Record<string, PackFacts> = {};
  const sizes = new Map<Locale, { bytes: number; files: number }>();
  for (const { path: locale } of LOCALES) {
    const files = await Promise.all(filesOf(root, locale).map((file) => describe(root, file)));
    const bytes = files.reduce((sum, [, , size]) => sum + size, 0);
    const list = JSON.stringify({ files, lines } satisfies PackList);
    await writeFile(`${root}/offline/${locale}.json`, list);
    packs[locale] = { revision: sha256(list), bytes };
    sizes.set(locale, { bytes, files: files.length });
  }
  await writeWorker(root, base, packs);
  return sizes;
}

/** Everything of a language but its plans, which the wizard makes anew. */
function filesOf(root: string, locale: Locale): string[] {
  const language = LOCALES.find(({ path }) => path === locale)?.tag.toLowerCase();
  const patterns = [
    'index.html',
    'icon.svg',
    'icons/*',
    '_astro/*',
    `${locale}/**/index.html`,
    `${locale}/*.webmanifest`,
    '*/offline/index.html',
    'data/carriers.json',
    'data/carriers/*.json',
    'data/{general,holidays,changes}.json',
    `data/words/${locale}/*.json`,
    `data/{ui,finder,phrases}/${locale}.json`,
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    `pagefind/wasm.{unknown,${language}}.pagefind`,
    `pagefind/{,more/}{,index/}{,pagefind.}${language}_*`,
    'pagefind/more/pagefind-entry.json',
    `search/${locale}.json`,
  ];
  const excluded = new RegExp(`^${locale}/(setup/.+/|404/|about/pattern/)index\\.html$`);
  const found = patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).map((path) => path.replaceAll('\\', '/'));
  return [...new Set(found)].filter((path) => !excluded.test(path)).sort();
}

async function describe(root: string, file: string): Promise<PackList['files'][number]> {
  const content = await readFile(`${root}/${file}`);
  // As hosts compress on the fly; what is compressed already stays as it is.
  const wire = /\.(html|js|json|svg|webmanifest)$/.test(file)
    ? (await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })).length
    : content.length;
  return [file.replace(/(^|\/)index\.html$/, '$1'), sha256(content), wire];
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64');
}

async function writeWorker(root: string, base: string, packs: Record<string, PackFacts>): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { BASE: JSON.stringify(base), PACKS: JSON.stringify(packs), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: root,
      emptyOutDir: false,
      rolldownOptions: { input: 'src/sw/index.ts', output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
}
