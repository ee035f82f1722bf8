/** The reading level of everything that is written in sentences: guides, pages about the site, questions. */
import type { Locale } from '../i18n/locales.ts';
import { factFile } from './evidence.ts';
import type { Content } from './content.ts';
import type { GuideFile } from './guide-text.ts';
import { readingOf, sentencesOf, type Reading, type Spoken } from './reading.ts';

/** A label is read out as it stands in other languages, by its meaning in English, where nobody reads it aloud. */
export function spokenBy(content: Content, locale: Locale): Spoken {
  return ({ name, attributes: { of, id = '' } }) => {
    if (name === 'Fact') return '10';
    if (name !== 'Term') return '';
    const label = of ? factFile(content, of)?.labels[id] : content.glossary[id];
    return locale === 'en' ? 'this' : (label?.ja ?? '');
  };
}

export function guideReading(content: Content, { locale, body }: GuideFile): Reading {
  const language = locale as Locale;
  return readingOf(sentencesOf(body, language, spokenBy(content, language)), language);
}
