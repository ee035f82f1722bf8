/**
 * Which open pages are of the saved version. A page from the network may be newer than the pack; it must not be given the pack's
 * data, nor a page of the pack newer data from the network.
 */
import { stateCache } from '../storage/pack.ts';

export function createVersions(base: string) {
  const known = new Map<string, Promise<boolean>>();
  const state = () => caches.open(stateCache(base));
  const mark = (client: string) => `/page/${client}`;

  /** Remembered also when the browser stops and restarts the worker: only the odd ones are written down. */
  async function remember(client: string, isSaved: Promise<boolean>): Promise<void> {
    known.set(client, isSaved);
    if (!(await isSaved)) await (await state()).put(mark(client), new Response());
  }

  return {
    remember,
    isOfSavedVersion: async (client: string): Promise<boolean> => known.get(client) ?? !(await (await state()).match(mark(client))),
    /** After a new pack has taken over: every page that is open now is of the old one. */
    restart: async (open: readonly string[]): Promise<void> => {
      const cache = await state();
      const marks = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith('/page/'));
      await Promise.all(marks.map((key) => cache.delete(key)));
      known.clear();
      await Promise.all(open.map((client) => remember(client, Promise.resolve(false))));
    },
  };
}

/** Whether the answer is, to the byte, the file with this digest. */
export async function hasDigest(response: Response, sha256: string): Promise<boolean> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === sha256;
}
