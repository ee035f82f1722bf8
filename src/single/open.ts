/**
 * Opens a page of the edition of one file. The query names the page ('baohao-en.html?en/guides/app/#cost'), so that links, Back
 * and reloads are the browser's own. Nothing is fetched: what the scripts ask for is in the file.
 */
import { pageOf, wizardFor } from '../sw/address.ts';
import type { Edition } from './edition.ts';

type Scripts = Readonly<Record<string, () => Promise<unknown>>>;

/** @param scripts the pages' scripts by name */
export async function open(scripts: Scripts): Promise<void> {
  const edition = await unpacked(document.getElementById('edition')?.textContent ?? '');
  globalThis.fetch = fetchFrom(edition);
  document.addEventListener('click', (event) => follow(event, edition));
  const page = edition.pages[wanted(edition)] ?? edition.pages[`${edition.locale}/404/`];
  if (!page) throw new Error(`The file has no page ${location.search}`);
  document.title = page.title;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(edition.styles[page.style] ?? '');
  document.adoptedStyleSheets = [sheet];
  document.body.innerHTML = page.body;
  if (location.hash.length > 1) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  for (const name of page.scripts) await scripts[name]?.();
  dispatchEvent(new Event('load'));
  document.documentElement.dataset.ready = '';
}

async function unpacked(base64: string): Promise<Edition> {
  const packed = new Blob([bytesOf(base64.trim())]).stream();
  return (await new Response(packed.pipeThrough(new DecompressionStream('deflate-raw'))).json()) as Edition;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** The page that the query names; '' is the home page. */
function wanted({ locale, pages }: Edition): string {
  const page = pageOf(decodeURIComponent(location.search.slice(1)));
  return page === '' || !(page in pages) ? (page === '' ? `${locale}/` : page) : page;
}

function fetchFrom({ base, files }: Edition): typeof fetch {
  return async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, 'http://site');
    const file = files[decodeURIComponent(pathname).slice(base.length)];
    if (!file) return new Response(null, { status: 404 });
    return new Response('text' in file ? file.text : bytesOf(file.base64));
  };
}

/** Links inside the site open the page from the file; a plan is made by the wizard. */
function follow(event: MouseEvent, edition: Edition): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!href || event.defaultPrevented || !href.startsWith(edition.base) || href.startsWith('//')) return;
  event.preventDefault();
  const { pathname, hash } = new URL(href, 'http://site');
  const page = pageOf(decodeURIComponent(pathname).slice(edition.base.length));
  const inside = page in edition.pages ? `${page}${hash}` : wizardFor(page, edition.lines);
  if (inside?.startsWith(edition.locale)) location.assign(`?${inside}`);
  else if (edition.site) location.assign(new URL(href, edition.site));
  else alert(edition.notHere);
}
