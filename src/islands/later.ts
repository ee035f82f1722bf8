/** What no page needs at first; a file of its own, which names its parts, so that boot.ts need not. */

/** @param link gets the focus back when the search closes */
export async function openSearch(link: HTMLElement): Promise<void> {
  const dialog = await import('./search/dialog.tsx');
  await dialog.openSearch(link);
}

export async function start(): Promise<void> {
  const copied = document.querySelector<HTMLElement>('.copied');
  if (copied) void import('./copy.ts').then(({ enableCopying }) => enableCopying(copied));
  if (hasDue()) void import('./due/start.ts').then((due) => due.start());
  const offline = await import('./offline/start.ts');
  await offline.start();
}

function hasDue(): boolean {
  try {
    return localStorage.getItem('baohao.due') !== null;
  } catch {
    // Storage is refused: nothing is saved here.
    return false;
  }
}
