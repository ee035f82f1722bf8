import { expect, it } from 'vitest';
import { withLinkedStyles } from '../../src/integrations/plan-styles.ts';

it('styles become files that pages with the same style share', () => {
  const one = withLinkedStyles('<head><style>a{}</style></head>', '/guide/_astro/');
  const two = withLinkedStyles('<style>a{}</style><p>2</p>', '/guide/_astro/');
  const [[name = '', text] = []] = one.styles;
  expect(text).toBe('a{}');
  expect(one.page).toBe(`<head><link rel="stylesheet" href="/guide/_astro/${name}"></head>`);
  expect([...two.styles.keys()]).toEqual([name]);
});

it('what must be known before the first paint stays in the page, and its policy allows it', () => {
  const rule = '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';
  const { page, styles } = withLinkedStyles(`<meta content="style-src 'self' 'sha256-x'"><style>a{}${rule}b{}</style>`, '/_astro/');
  expect([...styles.values()]).toEqual(['a{}b{}']);
  expect(page).toMatch(/^<meta content="style-src 'self' 'sha256-[^']+' 'sha256-x'"><style>@media .*<\/style><link rel="stylesheet"/);
});
