/**
 * Which sections of a translated guide were made from the wording that the source language has today. content/translations/<locale>.json
 * keeps, for each section, the digest of the source section it was made from; `npm run translated` writes it.
 */
import { createHash } from 'node:crypto';
import { printed } from '../i18n/quotes.ts';
import { anchorOf, sectionsOf } from './guide-text.ts';

/** Slug → the address of a section ('top' is what stands before the first) → digest of its source. */
export type Translated = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface GuideWords {
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

export type SectionState = 'complete' | 'stale' | 'missing';

export const TOP = 'top';

export const translatedFile = (locale: string) => `content/translations/${locale}.json`;

/** The digests of a source guide's sections. How lines are broken and which quotes are typed does not count. */
export function digestsOf({ title, description, body }: GuideWords): Record<string, string> {
  return Object.fromEntries(
    sectionsOf(body).map((section) =>
      section.depth === 1
        ? [TOP, digest([title, description, section.text])]
        : [anchorOf(section.title), digest([section.title, section.text])],
    ),
  );
}

function digest(parts: readonly string[]): string {
  const text = parts.map((part) => printed(part).replace(/\s+/g, ' ').trim()).join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/**
 * @param kept what the language keeps of this guide
 * @param sections how many sections the translation has, the top included: those after the last are missing
 */
export function sectionStates(
  source: GuideWords,
  kept: Translated[string] | undefined,
  sections: number,
): { readonly anchor: string; readonly state: SectionState }[] {
  return Object.entries(digestsOf(source)).map(([anchor, now], index) => ({
    anchor,
    state: index >= sections ? 'missing' : kept?.[anchor] === now ? 'complete' : 'stale',
  }));
}
