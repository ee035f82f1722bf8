/** The one style of each page: its weight, and layers that win in the right order whatever was loaded first. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { brotli, DIST, html, pages } from '../support/built.ts';

const styles = Map.groupBy(pages(), (page) => [...html(page).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map((match) => match[1]).join(''));
const named = [...styles].map(([style, [page = '']]) => ({ style, page }));
/** The page of all parts carries the styles of all pages. */
const EVERYTHING = /^[^/]+\/about\/pattern\//;

it('no page carries more than 5 KB of style', () => {
  expect(named.filter(({ style, page }) => !EVERYTHING.test(page) && brotli(style) > 5_120).map(({ page }) => page)).toEqual([]);
});

it('parts win over layout, layout over base', () => {
  const wrong = named.filter(({ style }) => {
    const seen = [...style.matchAll(/@layer ([^{;]+)[{;]/g)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
    const order = [...new Set(seen)].join(' ');
    return style.includes('@layer') && order !== 'tokens base layout parts';
  });
  expect(wrong.map(({ page }) => page)).toEqual([]);
});

it('plans link their one style, which is a file of at most 6 KB fetched once for all of them, and carry only how pages follow each other', () => {
  const plans = pages().filter((page) => /\/setup\/[^/]+\/[^/]+\/.*index\.html$/.test(page));
  expect(plans.length).toBeGreaterThan(1000);
  const linked = new Set<string>();
  for (const page of plans) {
    expect(html(page).match(/<style>(?!@media[^{]*\{@view-transition)/), page).toBeNull();
    const links = [...html(page).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(links, page).toHaveLength(1);
    linked.add(links[0] ?? '');
  }
  for (const href of linked) expect(brotli(readFileSync(`${DIST}${href}`)), href).toBeLessThanOrEqual(6_144);
});
