/** What a script adds to a plan: copying, reading aloud, ticks that stay, hours by the reader's clock, a QR code, printing. */
import { fillHours } from './live.ts';
import { restoreTicks, saveTick } from './ticks.ts';
import { announce } from './tools.ts';
import { thisPageOnSite } from './address.ts';

let started = false;

/** One listener each for the page, so that it also serves what an island draws later. */
export function startExtras(): void {
  if (started) return;
  started = true;
  document.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.dataset.tick !== undefined) announce(saveTick(event.target));
  });
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-share]') : null;
    if (button?.dataset.share === 'print') print();
    if (button?.dataset.share === 'qr') void showQr(button);
  });
  addEventListener('pageshow', (event) => event.persisted && fillExtras());
}

export function fillExtras(): void {
  restoreTicks();
  void fillHours();
}

/** The address as a QR code, made on the device. */
async function showQr(button: HTMLElement): Promise<void> {
  const box = button.closest('.share')?.querySelector<HTMLElement>('.qr');
  if (!box) return;
  const { renderSVG } = await import('uqr');
  const svg = new DOMParser().parseFromString(
    renderSVG(`${thisPageOnSite()}${location.hash}`, { border: 2 }),
    'image/svg+xml',
  ).documentElement;
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', button.dataset.alt ?? '');
  box.replaceChildren(document.importNode(svg, true));
}
