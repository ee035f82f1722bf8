/** Addresses. In the edition of one file, opened from a disk, the query names the page, and the site is elsewhere. */
import { BASE } from './base.ts';

/** This page without its fragment, for the browser's history. */
export function thisPage(): string {
  return `${location.pathname}${location.search}`;
}

/**
 * The full address of a page of the site, for links that leave the device.
 * @param path from the host's root, such as '/en/reminders/'
 */
export function onSite(path: string): string {
  return new URL(path, isSite() ? location.href : import.meta.env.SITE).href;
}

/** This page on the site, without its fragment. */
export function thisPageOnSite(): string {
  return onSite(isSite() ? location.pathname : `${BASE}${decodeURIComponent(location.search.slice(1))}`);
}

function isSite(): boolean {
  return location.protocol.startsWith('http');
}
