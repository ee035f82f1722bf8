/** What the site must teach stands where the outline says, in every language. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anchorsOf, sectionsOf } from '../../src/data/guide-text.ts';
import { guideFiles } from '../../src/data/load-files.ts';
import { LOCALES, SOURCE_LOCALE } from '../../src/i18n/locales.ts';

interface Point {
  readonly id: string;
  readonly point: string;
  readonly at: readonly string[];
}
const outline = parse(readFileSync('content/outline.yaml', 'utf8')) as Point[];
const guides = guideFiles();
const POINTS = ['S1a', 'S1b', 'S1c', 'S2a', 'S2b', 'S2c', 'M1', 'M1n', 'M2', 'M2n', 'M3', 'M3n', 'T1', 'T2', 'T3', 'T4', 'C'];

it('holds every point once, in our own words', () => {
  expect(outline.map(({ id }) => id)).toEqual(POINTS);
  for (const { id, point } of outline) expect(point.length, id).toBeGreaterThan(15);
});

describe.each(outline)('$id: $point', ({ at }) => {
  it.each(LOCALES)('has its sections in $tag, and they say something', ({ path }) => {
    expect(at.length).toBeGreaterThan(0);
    for (const address of at) {
      const [slug = '', anchor = ''] = address.split('#');
      const find = (locale: string) => guides.find((guide) => guide.locale === locale && guide.slug === slug);
      const place = anchorsOf(find(SOURCE_LOCALE)?.body ?? '').indexOf(anchor);
      expect(place, address).toBeGreaterThanOrEqual(0);
      const section = sectionsOf(find(path)?.body ?? '')[place + 1];
      expect(section?.text.trim().length ?? 0, address).toBeGreaterThan(25);
    }
  });
});
