/**
 * What is due, where the service worker can read it: Cache 'baohao-due' holds { notices: [{ from, title, body }], url }. Written only
 * where the reader has allowed notices.
 */
export const NOTICE_CACHE = 'baohao-due';
export const NOTICE_TAG = 'baohao-due';

export interface Notices {
  readonly notices: readonly { readonly from: string; readonly title: string; readonly body: string }[];
  /** What a press on the notice opens. */
  readonly url: string;
}

export async function writeNotices(notices: Notices, base: string): Promise<void> {
  const cache = await caches.open(NOTICE_CACHE);
  await cache.put(`${base}due.json`, new Response(JSON.stringify(notices), { headers: { 'content-type': 'application/json' } }));
}

/** For the worker: the first notice whose day has come. */
export async function dueNotice(
  today: string,
  base: string,
): Promise<{ title: string; body: string; url: string; count: number } | undefined> {
  const found = await caches.match(`${base}due.json`, { cacheName: NOTICE_CACHE });
  const { notices = [], url = base } = ((await found?.json().catch(() => undefined)) ?? {}) as Partial<Notices>;
  const due = notices.filter(({ from }) => from <= today);
  return due[0] && { title: due[0].title, body: due[0].body, url, count: due.length };
}
