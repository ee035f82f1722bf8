/** One language of a finished site as one HTML file that opens from a disk or a chat, without a network. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Window } from 'happy-dom';
import { build, type Rolldown } from 'vite';
import { localeInfo, type Locale } from '../i18n/locales.ts';
import type { Edition, EditionFile, EditionPage } from '../single/edition.ts';
import type { PackList } from '../storage/pack.ts';

export interface SingleFileOptions {
  /** The finished site. */
  readonly root: string;
  readonly locale: Locale;
  readonly base: string;
  readonly site: string | undefined;
  readonly texts: Readonly<Record<string, string>>;
}

const PARSE_ONLY = { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true };
/** Of a page: what runs or styles, and links to languages that are in files of their own. */
const LEFT_OUT = 'script:not([type="application/json"]), style, noscript, nav.languages a:not([aria-current])';
const TRANSITION = /@view-transition\s*\{[^}]*\}/g;
const TEXT = /\.(json|webmanifest)$/;
/** Of the pack: scripts go into the bundle, and a file has no icons and no manifest. */
const ELSEWHERE = /^_astro\/|^icons\/|\.(js|svg|webmanifest)$/;

/** @returns the file's HTML */
export async function singleFile({ root, locale, base, site, texts }: SingleFileOptions): Promise<string> {
  const list = JSON.parse(readFileSync(`${root}/offline/${locale}.json`, 'utf8')) as PackList;
  const paths = list.files.map(([path]) => path).filter((path) => !ELSEWHERE.test(path));
  const styles: string[] = [];
  const pages: Record<string, EditionPage> = {};
  for (const path of [...paths.filter((path) => path.startsWith(`${locale}/`) && path.endsWith('/')), `${locale}/404/`])
    pages[path] = pageFrom(readFileSync(`${root}/${path}index.html`, 'utf8'), styles);
  const files = paths.filter((path) => path !== '' && !path.endsWith('/')).map((path) => [path, fileFrom(root, path)] as const);
  const edition: Edition = {
    locale,
    base,
    ...(site ? { site } : {}),
    pages,
    styles,
    files: Object.fromEntries(files),
    lines: list.lines,
    notHere: texts['single.not-here'] ?? '',
  };
  const script = await bundle(root, base, [...new Set(Object.values(pages).flatMap((page) => page.scripts))]);
  return document(edition, script, texts);
}

function fileFrom(root: string, path: string): EditionFile {
  const content = readFileSync(`${root}/${path}`);
  return TEXT.test(path) ? { text: content.toString() } : { base64: content.toString('base64') };
}

/** @param styles grows by the page's style where it is a new one */
function pageFrom(html: string, styles: string[]): EditionPage {
  const { document } = new Window({ settings: PARSE_ONLY });
  document.write(html);
  // A page that is put together after it opened cannot take part in a transition.
  const style = [...document.querySelectorAll('style')].map((element) => element.textContent.replace(TRANSITION, '')).join('');
  const scripts = [...document.querySelectorAll('script[type="module"][src]')].map((element) => element.getAttribute('src') ?? '');
  for (const element of document.querySelectorAll(LEFT_OUT)) element.remove();
  const known = styles.indexOf(style);
  return { title: document.title, style: known < 0 ? styles.push(style) - 1 : known, body: document.body.innerHTML, scripts };
}

/** The pages' scripts, and everything they import at any time, as one module. */
async function bundle(root: string, base: string, names: readonly string[]): Promise<string> {
  const entry = 'virtual:single';
  const scripts = names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(resolve(root, name.slice(base.length)))})`);
  const search = JSON.stringify(resolve(root, 'pagefind/pagefind.js'));
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'single-file',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? `import { open } from '/src/single/open.ts'; void open({ ${scripts.join(', ')} });` : undefined),
        // The one import whose address is made at run time.
        transform: (code) => code.replace(/import\(`\$\{\w+\}pagefind\/pagefind\.js`\)/, `import(${search})`),
      },
    ],
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry, output: { format: 'es', codeSplitting: false } } },
  })) as Rolldown.RolldownOutput;
  const [only, ...others] = output.filter((part) => part.type === 'chunk');
  if (!only || others.length > 0) throw new Error(`The scripts became ${others.length + 1} files instead of one`);
  return only.code;
}

function document(edition: Edition, script: string, texts: Readonly<Record<string, string>>): string {
  const { tag, dir } = localeInfo(edition.locale as Locale);
  const packed = deflateRawSync(JSON.stringify(edition), { level: 9 }).toString('base64');
  const policy =
    "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";
  return `<!doctype html>
<html lang="${tag}" dir="${dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="content-security-policy" content="${policy}">
<title>${texts['site.name'] ?? ''}</title>
<body>
<noscript>${texts['single.no-script'] ?? ''}</noscript>
<script type="text/plain" id="edition">${packed}</script>
<script type="module">${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;
}
