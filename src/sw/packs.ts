/** Keeps, replaces and removes language packs. A pack is replaced as a whole or not at all. */
import { PrecacheController } from 'workbox-precaching';
import { leastToFetch, textsOf, type Bundle } from '../storage/bundle.ts';
import { filesCache, stateCache, type PackFacts, type PackList, type PackStatus, type Saved } from '../storage/pack.ts';

/** What fetching needs of the event that asked for it. */
export type Waiting = Pick<ExtendableEvent, 'waitUntil'>;
type Step = (done: number, count: number) => void;

const AT_ONCE = 6;

/**
 * @param base the site's base path with a slash at its end
 * @param deploy the packs of the deploy that this worker came with
 */
export function createPacks(base: string, deploy: Readonly<Record<string, PackFacts>>) {
  let loaded: Promise<Open | undefined> | undefined;
  const current = () => {
    loaded ??= read(base, 'current').then((saved) => saved && { saved, files: controllerFor(base, saved) });
    return loaded;
  };
  const replace = async (saved: Saved | undefined) => {
    await write(base, 'current', saved);
    await write(base, 'staged', undefined);
    loaded = undefined;
    // Also without a pack: a controller that expects nothing deletes everything.
    await drop(base, controllerFor(base, saved));
  };

  /** All files of these languages, fetched where the device does not have them. Leaves `current` as it is. */
  async function fetchAll(event: Waiting, locales: readonly string[], step: Step = () => {}): Promise<Saved> {
    const lists = await Promise.all(locales.map(async (locale) => [locale, await fetchList(locale)] as const));
    const saved: Saved = { savedOn: new Date().toISOString(), packs: Object.fromEntries(lists) };
    try {
      const files = controllerFor(base, saved);
      for (const [, list] of lists) await unpack(base, files, list);
      await fetchFiles(files, event, step);
    } catch (error) {
      await dropUnused();
      throw error;
    }
    return saved;
  }

  /** The list is checked against this worker's own deploy, so that no pack is put together from two. */
  async function fetchList(locale: string): Promise<PackList & PackFacts> {
    const facts = deploy[locale];
    if (!facts) throw new Error(`No pack for "${locale}"`);
    const address = `${base}offline/${locale}.json`;
    const response = await fetch(address, { cache: 'no-cache', integrity: `sha256-${facts.revision}` });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return { ...((await response.json()) as PackList), ...facts };
  }

  async function dropUnused(): Promise<void> {
    const kept = [await read(base, 'current'), await read(base, 'staged')].filter((saved) => saved !== undefined);
    await drop(base, ...kept.map((saved) => controllerFor(base, saved)));
  }

  async function statusOf(locale: string, facts: PackFacts, saved: Saved | undefined): Promise<PackStatus> {
    const pack = saved?.packs[locale];
    if (!saved || !pack) return { locale, ...facts };
    const status = { locale, revision: pack.revision, bytes: pack.bytes, savedOn: saved.savedOn };
    if (pack.revision === facts.revision) return status;
    const known = new Set(pack.files.map(([path, sha256]) => `${path} ${sha256}`));
    const fresh = await fetchList(locale).catch(() => undefined);
    return { ...status, update: fresh ? leastToFetch(fresh, (path, sha256) => !known.has(`${path} ${sha256}`)).bytes : 0 };
  }

  return {
    current,
    status: async (): Promise<PackStatus[]> => {
      const saved = (await current())?.saved;
      return Promise.all(Object.entries(deploy).map(([locale, facts]) => statusOf(locale, facts, saved)));
    },
    save: (event: Waiting, locale: string, step: Step) =>
      alone(async () => {
        const saved = (await current())?.saved;
        await replace(await fetchAll(event, [...new Set([...Object.keys(saved?.packs ?? {}), locale])], step));
      }),
    remove: (locale: string) =>
      alone(async () => {
        const saved = (await current())?.saved;
        if (!saved) return;
        const packs = Object.fromEntries(Object.entries(saved.packs).filter(([other]) => other !== locale));
        await replace(Object.keys(packs).length > 0 ? { ...saved, packs } : undefined);
      }),
    /** A newer deploy's files beside the current ones. */
    stage: (event: Waiting) =>
      alone(async () => {
        const saved = await read(base, 'current');
        if (saved)
          await write(
            base,
            'staged',
            await fetchAll(
              event,
              Object.keys(saved.packs).filter((locale) => locale in deploy),
            ),
          );
      }),
    /** The staged pack becomes the current one; languages removed meanwhile stay removed. */
    commit: () =>
      alone(async () => {
        const [saved, staged] = [await read(base, 'current'), await read(base, 'staged')];
        if (!saved || !staged) return false;
        const packs = Object.fromEntries(Object.entries(staged.packs).filter(([locale]) => locale in saved.packs));
        await replace({ ...staged, packs });
        return true;
      }),
  };
}

export interface Open {
  readonly saved: Saved;
  readonly files: PrecacheController;
}

/** Workbox keeps each file under its address and revision, and checks each answer against the list. */
function controllerFor(base: string, saved: Saved | undefined): PrecacheController {
  const controller = new PrecacheController({ cacheName: filesCache(base) });
  const all = new Map(Object.values(saved?.packs ?? {}).flatMap(({ files }) => files.map((file) => [file[0], file])));
  controller.addToCacheList(
    [...all.values()].map(([path, sha256]) => ({ url: `${base}${path}`, revision: sha256, integrity: `sha256-${sha256}` })),
  );
  return controller;
}

/** Bundles first, where they cost less than what the cache lacks of them; what is in the cache then is not fetched by itself. */
async function unpack(base: string, files: PrecacheController, list: PackList): Promise<void> {
  const cache = await caches.open(filesCache(base));
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const keyOf = (path: string) => files.getCacheKeyForURL(`${base}${path}`) ?? '';
  for (const [path, sha256] of leastToFetch(list, (file) => !kept.has(keyOf(file))).bundles) {
    const response = await fetch(`${base}${path}`, { cache: 'no-cache', integrity: `sha256-${sha256}` });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const texts = [...textsOf((await response.json()) as Bundle)].filter(([file]) => !kept.has(keyOf(file)));
    await settled(texts.map(([file, text]) => cache.put(keyOf(file), new Response(text, { headers: { 'content-type': typeOf(file) } }))));
  }
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

function typeOf(path: string): string {
  return TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'text/html; charset=utf-8';
}

/** Six at a time; Workbox's own `install` fetches one after the other, which a phone far from the server feels. */
async function fetchFiles(files: PrecacheController, event: Waiting, step: Step): Promise<void> {
  const queue = [...files.getURLsToCacheKeys()];
  const count = queue.length;
  // Workbox fetches into the cache only while something is installed.
  const installing = { type: 'install', waitUntil: (work: Promise<unknown>) => event.waitUntil(work) } as ExtendableEvent;
  const next = async (): Promise<void> => {
    const entry = queue.shift();
    if (!entry) return;
    const [url, cacheKey] = entry;
    const integrity = files.getIntegrityForCacheKey(cacheKey) ?? '';
    const request = new Request(url, { integrity, cache: 'no-cache', credentials: 'same-origin' });
    await Promise.all(files.strategy.handleAll({ params: { cacheKey }, request, event: installing }));
    step(count - queue.length, count);
    await next();
  };
  const stop = (error: unknown) => {
    queue.length = 0;
    throw error;
  };
  await settled(Array.from({ length: AT_ONCE }, () => next().catch(stop)));
}

/** Fails as `Promise.all` does, but only once nothing is still being written: what has failed can then be cleared away. */
async function settled(all: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(all);
  await Promise.all(all);
}

/** Deletes what none of them expects. */
async function drop(base: string, ...expecting: readonly PrecacheController[]): Promise<void> {
  const expected = new Set(expecting.flatMap((files) => [...files.getURLsToCacheKeys().values()]));
  const cache = await caches.open(filesCache(base));
  const keys = await cache.keys();
  await Promise.all(keys.filter(({ url }) => !expected.has(url)).map((key) => cache.delete(key)));
}

/** One at a time, also across the workers of two deploys. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request('baohao.packs', work) : work();
}

async function read(base: string, name: 'current' | 'staged'): Promise<Saved | undefined> {
  const cache = await caches.open(stateCache(base));
  return (await cache.match(`/${name}`))?.json();
}

async function write(base: string, name: 'current' | 'staged', saved: Saved | undefined): Promise<void> {
  const cache = await caches.open(stateCache(base));
  if (saved) await cache.put(`/${name}`, Response.json(saved));
  else await cache.delete(`/${name}`);
}
