/** What is kept about translations fits the guides: no digest of a guide or section that is gone, and one for every section. */
import { expect, it } from 'vitest';
import { guideFiles } from '../../src/data/load-files.ts';
import { digestsOf } from '../../src/data/translations.ts';
import { translatedOf, translationStatus, wordsOf } from '../../src/data/translation-status.ts';
import { LOCALES, SOURCE_LOCALE } from '../../src/i18n/locales.ts';

const guides = guideFiles();
const sources = guides.filter(({ locale }) => locale === SOURCE_LOCALE);

it.each(LOCALES.filter(({ path }) => path !== SOURCE_LOCALE))('$tag keeps digests of sections that exist', ({ path }) => {
  const sections = new Set(sources.flatMap((guide) => Object.keys(digestsOf(wordsOf(guide))).map((anchor) => `${guide.slug}#${anchor}`)));
  const kept = Object.entries(translatedOf(path)).flatMap(([slug, own]) => Object.keys(own).map((anchor) => `${slug}#${anchor}`));
  expect(kept.filter((section) => !sections.has(section))).toEqual([]);
  expect(kept.length).toBeGreaterThan(100);
});

it('no section of a translation is missing', () => {
  for (const { locale, missing, open } of translationStatus(guides, translatedOf)) expect(missing, `${locale}: ${open.join(', ')}`).toBe(0);
});
