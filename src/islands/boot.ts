/** On every page, so at most a few bytes: one shortcut, and what may load once the page is there and the browser idle. */
addEventListener('keydown', (event) => {
  // "/" opens the search, unless the reader is typing.
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.querySelector<HTMLAnchorElement>('a[data-search]')?.click();
});

const idle = globalThis.requestIdleCallback ?? setTimeout;
addEventListener('load', () => {
  idle(() => {
    const said = document.querySelector<HTMLElement>('.copied');
    if (said) void import('./copy.ts').then(({ enableCopying }) => enableCopying(said));
    void import('./offline/start.ts').then(({ start }) => start());
  });
});

export {};
