/** The one style of each page: its weight, and layers that win in the right order whatever was loaded first. */
import { expect, it } from 'vitest';
import { brotli, html, pages } from '../support/built.ts';

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
