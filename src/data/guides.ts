/** The guides of a language in their order, with what joins them: neighbours, related ones, sections with addresses. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { SOURCE_LOCALE, type Locale } from '../i18n/locales.ts';
import { anchorsOf } from './guide-text.ts';

export type GuideEntry = CollectionEntry<'guides'>;

export interface Guide {
  readonly slug: string;
  readonly entry: GuideEntry;
  /** The address of each section, the same in every language. */
  readonly anchors: readonly string[];
  readonly previous: GuideEntry | undefined;
  readonly next: GuideEntry | undefined;
  readonly related: readonly GuideEntry[];
}

export function slugOf({ id }: GuideEntry): string {
  return id.slice(id.indexOf('/') + 1);
}

export async function guideEntries(locale: Locale): Promise<GuideEntry[]> {
  const entries = await getCollection('guides', ({ id }) => id.startsWith(`${locale}/`));
  return entries.sort((a, b) => a.data.order - b.data.order);
}

/** @throws Error where a guide names one that does not exist */
export async function guidesOf(locale: Locale): Promise<Guide[]> {
  const [own, source] = await Promise.all([guideEntries(locale), guideEntries(SOURCE_LOCALE)]);
  return own.map((entry, index) => {
    const slug = slugOf(entry);
    return {
      slug,
      entry,
      anchors: anchorsOf(source.find((other) => slugOf(other) === slug)?.body ?? ''),
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
