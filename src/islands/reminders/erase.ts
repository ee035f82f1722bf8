/** Takes everything of this site off the device: storage, caches, databases and the worker. Parts that a browser refuses are left. */
export async function eraseAll(): Promise<void> {
  for (const storage of ['localStorage', 'sessionStorage'] as const) {
    try {
      const store = globalThis[storage];
      for (const key of Object.keys(store).filter((one) => one.startsWith('baohao'))) store.removeItem(key);
    } catch {
      // Refused: then nothing is there.
    }
  }
  const tasks = [
    ...((await globalThis.caches?.keys().catch(() => [])) ?? []).map((name) => caches.delete(name)),
    ...((await navigator.serviceWorker?.getRegistrations().catch(() => [])) ?? []).map((registration) => registration.unregister()),
    ...((await globalThis.indexedDB?.databases?.().catch(() => [])) ?? []).flatMap(({ name }) => (name ? [dropDatabase(name)] : [])),
    (navigator as { clearAppBadge?: () => Promise<void> }).clearAppBadge?.(),
  ];
  await Promise.allSettled(tasks);
}

function dropDatabase(name: string): Promise<void> {
  return new Promise((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
}
