/** The pages about the site: the same ones in every language, each with the same sections, tags and links. */
import { describe, expect, it } from 'vitest';
import { anchorsOf, sectionsOf, tagsOf } from '../../src/data/guide-text.ts';
import { guideFiles } from '../../src/data/load-files.ts';
import { LOCALES, SOURCE_LOCALE } from '../../src/i18n/locales.ts';

const pages = guideFiles(process.cwd(), 'about');
const bodyOf = (locale: string, slug: string) => pages.find((page) => page.locale === locale && page.slug === slug)?.body ?? '';
const links = (body: string) => [...body.matchAll(/\]\(([^)]*)\)/g)].map(([, to]) => to).sort();

describe.each(LOCALES)('in $tag', ({ path }) => {
  it('tell of independence, privacy and how facts are checked', () => {
    const slugs = pages.filter(({ locale }) => locale === path).map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(['facts', 'index', 'privacy']);
  });

  it.each(['index', 'privacy', 'facts'])('%s has the sections, tags and links of its source', (slug) => {
    const [own, source] = [bodyOf(path, slug), bodyOf(SOURCE_LOCALE, slug)];
    expect(sectionsOf(own).map(({ depth }) => depth)).toEqual(sectionsOf(source).map(({ depth }) => depth));
    expect(sectionsOf(own).length).toBeGreaterThan(4);
    expect(new Set(anchorsOf(source)).size).toBe(anchorsOf(source).length);
    expect(tagsOf(own)).toEqual(tagsOf(source));
    expect(links(own)).toEqual(links(source));
  });
});
