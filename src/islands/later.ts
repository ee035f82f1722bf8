/** What no page needs at first; a file of its own, which names its parts, so that boot.ts need not. */

/** @param link gets the focus back when the search closes */
export async function openSearch(link: HTMLElement): Promise<void> {
  const dialog = await import('./search/dialog.tsx');
  await dialog.openSearch(link);
}

export async function start(): Promise<void> {
  const copied = document.querySelector<HTMLElement>('.copied');
  if (copied) void import('./copy.ts').then(({ enableCopying }) => enableCopying(copied));
  const offline = await import('./offline/start.ts');
  await offline.start();
}
