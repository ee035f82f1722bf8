/** The finished site on disk, as tests read it. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { Window, type Document } from 'happy-dom';

export const DIST = 'dist';

/** Paths of all pages, such as 'en/guides/app/index.html'. */
export function pages(): string[] {
  return globSync('**/*.html', { cwd: DIST })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

const read = new Map<string, string>();

/** A page's text, read once. */
export function html(path: string): string {
  const text = read.get(path) ?? readFileSync(`${DIST}/${path}`, 'utf8');
  read.set(path, text);
  return text;
}

export function parse(text: string): Document {
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  window.document.write(text);
  return window.document;
}

/** Bytes on the wire with the best brotli. */
export function brotli(text: string | Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** A page's own scripts with everything they import statically. */
export function scriptsOf(page: string): string[] {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path) || !existsSync(`${DIST}${path}`)) return;
    found.add(path);
    const code = readFileSync(`${DIST}${path}`, 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) visit(`/_astro/${name}`);
  };
  for (const [, path = ''] of html(page).matchAll(/(?:src|component-url|renderer-url|before-hydration-url)="(\/_astro\/[^"]+\.js)"/g))
    visit(path);
  return [...found];
}

/** Whether a link inside the site leads to a file. */
export function exists(pathname: string): boolean {
  const path = decodeURIComponent(pathname);
  return existsSync(`${DIST}${path.endsWith('/') ? `${path}index.html` : path}`);
}
