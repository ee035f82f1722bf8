/** What of a reader stands on the device: everything but the site's own pages. */
import { NOTICE_CACHE } from '../../storage/due-notices.ts';

/** Forgets lines, ticks, notices and all else that says something of the reader; pages kept for offline use stay. */
export async function forgetReader(): Promise<void> {
  for (const storage of ['localStorage', 'sessionStorage'] as const) {
    try {
      const store = globalThis[storage];
      for (const key of Object.keys(store).filter((one) => one.startsWith('baohao'))) store.removeItem(key);
    } catch {
      // Refused: then nothing is there.
    }
  }
  await globalThis.caches?.delete(NOTICE_CACHE).catch(() => false);
  await clearBadge();
}

/** Takes everything of this site off the device: storage, caches, databases and the worker. Parts that a browser refuses are left. */
export async function eraseAll(): Promise<void> {
  await forgetReader();
  const tasks = [
    ...((await globalThis.caches?.keys().catch(() => [])) ?? []).map((name) => caches.delete(name)),
    ...((await navigator.serviceWorker?.getRegistrations().catch(() => [])) ?? []).map((registration) => registration.unregister()),
    ...((await globalThis.indexedDB?.databases?.().catch(() => [])) ?? []).flatMap(({ name }) => (name ? [dropDatabase(name)] : [])),
  ];
  await Promise.allSettled(tasks);
}

async function clearBadge(): Promise<void> {
  await (navigator as { clearAppBadge?: () => Promise<void> }).clearAppBadge?.().catch(() => {});
}

function dropDatabase(name: string): Promise<void> {
  return new Promise((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
}
