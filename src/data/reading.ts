/** How hard a text is to read: English by Flesch–Kincaid, Chinese and Japanese by the length of their sentences. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { localeInfo, type Locale } from '../i18n/locales.ts';
import { sectionsOf } from './guide-text.ts';

/** English: a school grade. Chinese and Japanese: characters that nine of ten sentences stay within. */
export const READING_BAR: Readonly<Record<Locale, number>> = { en: 8, ja: 60, 'zh-cn': 60 };

export interface Reading {
  readonly level: number;
  /** The hardest sentences first: in English by grade among those of ten words or more, else by length. */
  readonly worst: readonly { readonly text: string; readonly level: number }[];
}

/** What stands in a sentence for a tag: its label, a figure. */
export type Spoken = (tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }) => string;

/** The sentences of a guide's text; each item of a list and each cell ends one. Headings are none. */
export function sentencesOf(body: string, locale: Locale, spoken: Spoken): string[] {
  const blocks = sectionsOf(body).flatMap(({ text }) => text.split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/));
  return blocks.flatMap((block) => sentencesIn(plain(block, spoken), locale));
}

export function sentencesIn(text: string, locale: Locale): string[] {
  const segments = [...new Intl.Segmenter(localeInfo(locale).tag, { granularity: 'sentence' }).segment(text)];
  return (
    segments
      // Several carriers write their names without a capital, also at the start of a sentence.
      .flatMap(({ segment }) => segment.trim().split(/(?<=[.!?])\s+(?=\p{Ll})/u))
      .filter((sentence) => /\p{L}/u.test(sentence))
  );
}

function plain(block: string, spoken: Spoken): string {
  return block
    .replace(/<([A-Z][A-Za-z]*)\b([^>]*)>/g, (_, name: string, rest: string) => {
      const attributes = Object.fromEntries([...rest.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]));
      return spoken({ name, attributes });
    })
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, '')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function readingOf(sentences: readonly string[], locale: Locale): Reading {
  const levels = sentences.map((text) => ({ text, level: locale === 'en' ? gradeOf([text]) : [...text].length }));
  const telling = locale === 'en' ? levels.filter(({ text }) => wordsOf(text).length >= 10) : levels;
  const worst = telling.sort((a, b) => b.level - a.level);
  if (locale === 'en') return { level: gradeOf(sentences), worst };
  const lengths = levels.map(({ level }) => level).sort((a, b) => a - b);
  return { level: lengths[Math.max(0, Math.ceil(lengths.length * 0.9) - 1)] ?? 0, worst };
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}
