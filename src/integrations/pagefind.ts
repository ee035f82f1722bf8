/**
 * Writes the search of each language: Pagefind's index of the most telling words of every page, small enough to come whole with
 * the first search; a second index of all their words, fetched where the first knows nothing; and the catalogue
 * (islands/search/catalogue.ts), which spares a request per result.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minify } from 'vite';
import { readContent } from '../data/content.ts';
import { contentFiles } from '../data/load-files.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { interfaceTexts } from './interface-texts.ts';
import { catalogueOf, type Found } from './search/catalogue.ts';

/** Words of each page in the first index: tried from the most down to the least, which holds however many pages there are. */
const MOST = 120;
const LEAST = 24;
const STEP = 8;

export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const content = readContent(contentFiles());
        const ui = interfaceTexts();
        const found: Language[] = [];
        try {
          for (const { path, tag } of LOCALES) {
            const language = { path, tag, ...catalogueOf(root, path, tag, content, ui) };
            found.push({ ...language, keep: await wordsThatFit(language) });
          }
          await write(`${root}pagefind`, found, (keep) => (words) => words.slice(0, keep));
          await write(`${root}pagefind/more`, found, () => (words) => words);
        } finally {
          await close();
        }
        await mkdir(`${root}search`, { recursive: true });
        for (const { path, catalogue } of found) {
          const ids = { ...(await idsOf(`${root}pagefind`, path)), ...(await idsOf(`${root}pagefind/more`, path)) };
          await writeFile(`${root}search/${path}.json`, JSON.stringify({ ...catalogue, ids }));
        }
        await tidy(root);
        logger.info(
          found.map(({ path, catalogue, keep }) => `${path}: ${catalogue.entries.length} entries, ${keep} words each at first`).join(', '),
        );
      },
    },
  };
}

interface Language extends Found {
  readonly path: Locale;
  readonly tag: string;
  /** How many words of each page are in the first index. */
  readonly keep: number;
}

type Choose = (words: readonly string[]) => readonly string[];

async function fill(index: PagefindIndex, { path, tag, words }: Omit<Language, 'keep'>, choose: Choose): Promise<void> {
  for (const [place, own] of words.entries()) {
    const text = choose(own).join(' ');
    if (text === '') continue;
    const record = { url: `/${path}/${place}`, content: text, language: tag.toLowerCase(), meta: { title: String(place) } };
    fail((await index.addCustomRecord(record)).errors, `read entry ${place}`);
  }
}

/** As many words of each page as fit into one file, which Pagefind cuts by words and their places. */
async function wordsThatFit(language: Omit<Language, 'keep'>): Promise<number> {
  for (let keep = MOST; ; keep -= STEP) {
    const index = await start();
    await fill(index, language, (words) => words.slice(0, keep));
    const { files, errors } = await index.getFiles();
    fail(errors, 'count its files');
    await index.deleteIndex();
    if (keep <= LEAST || files.filter(({ path }) => path.endsWith('.pf_index')).length <= 1) return keep;
  }
}

async function write(folder: string, languages: readonly Language[], choose: (keep: number) => Choose): Promise<void> {
  const index = await start();
  for (const language of languages) await fill(index, language, choose(language.keep));
  fail((await index.writeFiles({ outputPath: folder })).errors, 'write the index');
  await index.deleteIndex();
}

async function start(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Search index: could not start. ${errors.join('; ')}`);
  return index;
}

/** Pagefind answers with ids of its own; the fragments, which the site does not ship, say whose they are. */
async function idsOf(folder: string, locale: Locale): Promise<Record<string, number>> {
  const files = (await readdir(`${folder}/fragment`)).filter((file) => file.startsWith(`${locale}_`));
  const pairs = await Promise.all(
    files.map(async (file) => {
      const text = gunzipSync(await readFile(`${folder}/fragment/${file}`)).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [file.replace(/\.pf_fragment$/, ''), Number(url.split('/').at(-1))] as const;
    }),
  );
  return Object.fromEntries(pairs);
}

/** Pagefind's own interface, its worker and the fragments are not used; its script comes as it was written. */
async function tidy(root: string): Promise<void> {
  const unused = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui', 'pagefind-highlight'].flatMap((name) => [
    `${name}.js`,
    `${name}.css`,
  ]);
  const more = ['pagefind.js', 'pagefind-worker.js', 'wasm.en.pagefind', 'wasm.unknown.pagefind'].map((file) => `more/${file}`);
  const script = `${root}pagefind/pagefind.js`;
  await writeFile(script, (await minify('pagefind.js', await readFile(script, 'utf8'), { module: true })).code);
  const all = ['pagefind-worker.js', ...unused, ...unused.map((file) => `more/${file}`), ...more, 'fragment', 'more/fragment'];
  await Promise.all(all.map((file) => rm(`${root}pagefind/${file}`, { force: true, recursive: true })));
}

function fail(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Search index: could not ${doing}. ${errors.join('; ')}`);
}
