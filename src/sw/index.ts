/**
 * The service worker: saved languages open without a network.
 *
 * Pages come from the network while it answers, since facts change; from the pack when it does not. What a page then fetches is of
 * the page's own version. A new deploy is fetched whole beside the old pack and waits until the reader takes it, or has closed
 * every page.
 */
import { registerRoute } from 'workbox-routing';
import { isCostly, type Answer, type Ask, type PackFacts } from '../storage/pack.ts';
import { pageOf, wizardFor } from './address.ts';
import './due.ts';
import { createPacks, type Open } from './packs.ts';
import { createVersions, hasDigest } from './versions.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in at build (integrations/offline.ts). */
declare const BASE: string;
declare const PACKS: Readonly<Record<string, PackFacts>>;

/** A network that takes longer is as good as none, if the page is saved. */
const PATIENCE = 4000;
const packs = createPacks(BASE, PACKS);
const versions = createVersions(BASE);

self.addEventListener('install', (event) => {
  event.waitUntil(
    packs.current().then(async (open) => {
      // Nobody reads from a pack: nothing to wait for.
      if (!open) return self.skipWaiting();
      if (!isCostly((navigator as { connection?: object }).connection)) await packs.stage(event);
    }),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      // A preload that fails fails the page in Firefox, whatever the worker answers: what is saved would not open there.
      await self.registration.navigationPreload?.disable();
      if (await packs.commit()) await versions.restart((await self.clients.matchAll()).map(({ id }) => id));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('message', (event) => {
  const ask = event.data as Ask;
  const say = (answer: Answer) => event.ports[0]?.postMessage(answer);
  if (ask.ask === 'take-over') return event.waitUntil(self.skipWaiting());
  event.waitUntil(
    (async () => {
      try {
        if (ask.ask === 'save') await packs.save(event, ask.locale, (done, count) => say({ answer: 'progress', done, count }));
        if (ask.ask === 'remove') await packs.remove(ask.locale);
        say({ answer: 'status', packs: await packs.status() });
      } catch (error) {
        say({ answer: 'failed', why: await reason(error) });
      }
    })(),
  );
});

registerRoute(
  ({ request, sameOrigin, url }) => request.mode === 'navigate' && sameOrigin && url.pathname.startsWith(BASE),
  ({ event, url }) => openPage(event as FetchEvent, url),
);
registerRoute(
  ({ request, sameOrigin, url }) => request.mode !== 'navigate' && sameOrigin && url.pathname.startsWith(BASE),
  ({ event, url }) => openFile(event as FetchEvent, url),
);

async function openPage(event: FetchEvent, url: URL): Promise<Response> {
  const open = await packs.current();
  const page = pageOf(url.pathname.slice(BASE.length));
  const known = open && digests(open).get(page);
  try {
    const answer = await impatiently(fetch(event.request), known !== undefined);
    // A server in trouble is worth less than a saved page.
    if (answer.status >= 500 && known) throw new Error(`${url}: ${answer.status}`);
    if (open && answer.type === 'basic')
      event.waitUntil(versions.remember(event.resultingClientId, known ? hasDigest(answer.clone(), known) : Promise.resolve(false)));
    return answer;
  } catch {
    return (open && fromPack(event, open, page)) ?? Response.error();
  }
}

function impatiently(answer: Promise<Response>, isSaved: boolean): Promise<Response> {
  if (!isSaved) return answer;
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE));
  return Promise.race([answer, late]);
}

/** The page as saved; a plan by the wizard; else the language's own page about what is saved. */
async function fromPack(event: FetchEvent, open: Open, page: string): Promise<Response> {
  event.waitUntil(versions.remember(event.resultingClientId, Promise.resolve(true)));
  const lines = Object.assign({}, ...Object.values(open.saved.packs).map((pack) => pack.lines));
  const saved = (path: string) => open.files.matchPrecache(`${BASE}${path}`);
  const response = await saved(page);
  if (response) return stamped(response, open.saved.savedOn);
  const locale = page.split('/')[0] ?? '';
  const wizard = locale in open.saved.packs ? wizardFor(page, lines) : undefined;
  if (wizard) return Response.redirect(`${BASE}${wizard}`);
  const [first = ''] = Object.keys(open.saved.packs);
  const about = (await saved(`${locale}/offline/`)) ?? (await saved(`${first}/offline/`));
  return about ? stamped(about, open.saved.savedOn) : Response.error();
}

/** Says in the page itself when it was saved; islands/boot.ts shows it. */
async function stamped(response: Response, savedOn: string): Promise<Response> {
  const html = await response.text();
  return new Response(html.replace('<html ', `<html data-saved="${savedOn}" `), { headers: response.headers });
}

async function openFile(event: FetchEvent, url: URL): Promise<Response> {
  const open = await packs.current();
  const path = `${BASE}${url.pathname.slice(BASE.length)}`;
  if (!open?.files.getCacheKeyForURL(path)) return fetch(event.request);
  // Scripts carry their version in their names; data and the search's index do not.
  const isVersioned = path.startsWith(`${BASE}_astro/`);
  if (!isVersioned && !(await versions.isOfSavedVersion(event.clientId))) return fetch(event.request);
  return (await open.files.matchPrecache(path)) ?? fetch(event.request);
}

function digests(open: Open): ReadonlyMap<string, string> {
  return new Map(Object.values(open.saved.packs).flatMap(({ files }) => files.map(([path, sha256]) => [path, sha256] as const)));
}

async function reason(error: unknown): Promise<(Answer & { answer: 'failed' })['why']> {
  if ((error as Error).name === 'QuotaExceededError') return 'full';
  await self.registration.update().catch(() => undefined);
  return self.registration.waiting || self.registration.installing ? 'changed' : 'network';
}
