/** The guides of a language in their order, with what joins them: neighbours, related ones, sections with addresses. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { SOURCE_LOCALE, type Locale } from '../i18n/locales.ts';
import { anchorsOf, sectionsOf } from './guide-text.ts';
import { translated } from './load.ts';
import { sectionStates, type Translated } from './translations.ts';

export type GuideEntry = CollectionEntry<'guides'>;

export interface Guide {
  readonly slug: string;
  readonly entry: GuideEntry;
  /** The address of each section, the same in every language. */
  readonly anchors: readonly string[];
  /** The sections, 'top' among them, whose wording is older than that of their source. */
  readonly stale: ReadonlySet<string>;
  readonly previous: GuideEntry | undefined;
  readonly next: GuideEntry | undefined;
  readonly related: readonly GuideEntry[];
}

export function slugOf({ id }: { readonly id: string }): string {
  return id.slice(id.indexOf('/') + 1);
}

export async function guideEntries(locale: Locale): Promise<GuideEntry[]> {
  const entries = await getCollection('guides', ({ id }) => id.startsWith(`${locale}/`));
  return entries.sort((a, b) => a.data.order - b.data.order);
}

/** @throws Error where a guide names one that does not exist, or has no source */
export async function guidesOf(locale: Locale): Promise<Guide[]> {
  const [own, source] = await Promise.all([guideEntries(locale), guideEntries(SOURCE_LOCALE)]);
  return own.map((entry, index) => {
    const slug = slugOf(entry);
    const original = source.find((other) => slugOf(other) === slug);
    if (!original) throw new Error(`content/guides/${entry.id}.mdx: no guide of this name in "${SOURCE_LOCALE}"`);
    return {
      slug,
      entry,
      anchors: anchorsOf(original.body ?? ''),
      stale: locale === SOURCE_LOCALE ? new Set() : staleSections(original, entry, translated(locale)[slug]),
      previous: own[index - 1],
      next: own[index + 1],
      related: entry.data.related.map((name) => {
        const found = own.find((other) => slugOf(other) === name);
        if (!found) throw new Error(`content/guides/${entry.id}.mdx: related: no guide "${name}"`);
        return found;
      }),
    };
  });
}

function staleSections({ data, body = '' }: GuideEntry, own: GuideEntry, kept: Translated[string] | undefined): Set<string> {
  const states = sectionStates({ ...data, body }, kept, sectionsOf(own.body ?? '').length);
  return new Set(states.filter(({ state }) => state === 'stale').map(({ anchor }) => anchor));
}
