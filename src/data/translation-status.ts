/** How complete the guides of each language are, for tests and commands that run outside Vite. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { LOCALES, SOURCE_LOCALE, type Locale } from '../i18n/locales.ts';
import { sectionsOf, type GuideFile } from './guide-text.ts';
import { sectionStates, translatedFile, type GuideWords, type SectionState, type Translated } from './translations.ts';

export interface TranslationStatus extends Readonly<Record<SectionState, number>> {
  readonly locale: Locale;
  /** 'app#the-seven-steps' */
  readonly open: readonly string[];
}

export function wordsOf({ head, body }: GuideFile): GuideWords {
  const { title = '', description = '' } = parse(head) as Partial<GuideWords>;
  return { title, description, body };
}

export function translatedOf(locale: string, root = process.cwd()): Translated {
  const file = `${root}/${translatedFile(locale)}`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Translated) : {};
}

/** @param kept what each language keeps */
export function translationStatus(guides: readonly GuideFile[], kept: (locale: Locale) => Translated): TranslationStatus[] {
  const sources = guides.filter(({ locale }) => locale === SOURCE_LOCALE);
  return LOCALES.filter(({ path }) => path !== SOURCE_LOCALE).map(({ path }) => {
    const translated = kept(path);
    const states = sources.flatMap((source) => {
      const own = guides.find(({ locale, slug }) => locale === path && slug === source.slug);
      const found = sectionStates(wordsOf(source), translated[source.slug], own ? sectionsOf(own.body).length : 0);
      return found.map(({ anchor, state }) => ({ at: `${source.slug}#${anchor}`, state }));
    });
    const count = (wanted: SectionState) => states.filter(({ state }) => state === wanted).length;
    return {
      locale: path,
      complete: count('complete'),
      stale: count('stale'),
      missing: count('missing'),
      open: states.filter(({ state }) => state !== 'complete').map(({ at, state }) => `${at} ${state}`),
    };
  });
}
