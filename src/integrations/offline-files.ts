/** The offline part of a finished site, from its folder alone, so that tests can make a second deploy of a changed copy. */
import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build } from 'vite';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { bundleOf, leastToFetch } from '../storage/bundle.ts';
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
  const shared = filesOf(root, SHARED);
  for (const { path: locale } of LOCALES) {
    const own = filesOf(root, ownFiles(root, locale)).filter((file) => !isUnsaved(file, lines) && !shared.includes(file));
    const described = [await bundled(root, own, locale, 0), await bundled(root, shared, 'shared', 1)];
    const files = described.flatMap((part) => part.files);
    const content: PackList = { files, bundles: described.map(({ bundle }) => bundle), lines };
    const list = JSON.stringify(content);
    await writeFile(`${root}/offline/${locale}.json`, list);
    const { bytes } = leastToFetch(content, () => true);
    packs[locale] = { revision: sha256(list), bytes };
    sizes.set(locale, { bytes, files: files.length });
  }
  await writeWorker(root, base, packs);
  return sizes;
}

/** What every language needs, and the pages that say what is saved: the one of a language that is not serves where it was asked for. */
const SHARED = ['index.html', 'icon.svg', '_astro/*', '*/offline/index.html', 'data/*.json', 'data/carriers/*.json'];

/** Everything of a language but its plans, which the wizard makes anew. */
function ownFiles(root: string, locale: Locale): string[] {
  const language = LOCALES.find(({ path }) => path === locale)?.tag.toLowerCase() ?? locale;
  const engine = existsSync(`${root}/pagefind/wasm.${language}.pagefind`) ? language : 'unknown';
  return [
    `${locale}/**/index.html`,
    `${locale}/*.webmanifest`,
    `data/words/${locale}/*.json`,
    `data/{ui,finder,phrases,general}/${locale}.json`,
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    `pagefind/wasm.${engine}.pagefind`,
    `pagefind/{,more/}{,index/}{,pagefind.}${language}_*`,
    'pagefind/more/pagefind-entry.json',
    `search/${locale}.json`,
  ];
}

/** Plans, what is shown for addresses that do not exist, and the makers' own page of patterns. */
function isUnsaved(file: string, lines: PackList['lines']): boolean {
  const [, part, carrier = ''] = file.split('/');
  return part === '404' || file.includes('/about/pattern/') || (part === 'setup' && carrier in lines);
}

function filesOf(root: string, patterns: readonly string[]): string[] {
  const found = patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).map((path) => path.replaceAll('\\', '/'));
  return [...new Set(found)].sort();
}

const TEXT = /\.(html|js|json|svg|webmanifest)$/;

/** Describes the files; their texts are written into one more file, `offline/<name>.texts.json`. */
async function bundled(root: string, files: readonly string[], name: string, place: number) {
  const texts = new Map<string, string>();
  const described = await Promise.all(files.map((file) => describe(root, file)));
  const listed = files.map((file, at): PackList['files'][number] => {
    const [path, digest, bytes] = described[at] as Described;
    return TEXT.test(file) ? [path, digest, bytes, place] : [path, digest, bytes];
  });
  for (const file of files) if (TEXT.test(file)) texts.set(addressOf(file), await readFile(`${root}/${file}`, 'utf8'));
  const path = `offline/${name}.texts.json`;
  await writeFile(`${root}/${path}`, JSON.stringify(bundleOf(texts)));
  return { files: listed, bundle: await describe(root, path) };
}

type Described = readonly [path: string, sha256: string, bytes: number];

async function describe(root: string, file: string): Promise<Described> {
  const content = await readFile(`${root}/${file}`);
  // As hosts compress on the fly; what is compressed already stays as it is.
  const wire = TEXT.test(file) ? (await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })).length : content.length;
  return [addressOf(file), sha256(content), wire];
}

function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
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
