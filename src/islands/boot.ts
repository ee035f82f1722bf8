/** On every page, so at most a few bytes: the ways to the search, and what loads once the page is there and the browser idle. */
const later = () => import('./later.ts');

const openSearch = (event: Event) => {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!link) return;
  event.preventDefault();
  later()
    .then((parts) => parts.openSearch(link))
    .catch(() => location.assign(link.href));
};

addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  const chord = ctrlKey || metaKey;
  const typing = (target as Element).closest?.('input, textarea, select');
  if (!altKey && (chord ? key === 'k' : key === '/' && !typing)) openSearch(event);
});
addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey && (event.target as Element).closest('a[data-search]')) openSearch(event);
});

addEventListener('load', () => {
  (globalThis.requestIdleCallback ?? setTimeout)(() => later().then(({ start }) => start()));
});

export {};
