/** Atom 1.0 (RFC 4287). All addresses absolute. */
export interface Feed {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  /** The feed's own address, and that of the page it belongs to. */
  readonly self: string;
  readonly page: string;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
  /** ISO days, Japan time. */
  readonly updated: string;
}

export function atom({ id, lang, title, subtitle, self, page, author, entries }: Feed): string {
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? '1970-01-01';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${text(lang)}">`,
    `<id>${text(id)}</id><title>${text(title)}</title><subtitle>${text(subtitle)}</subtitle>`,
    `<updated>${instant(updated)}</updated><author><name>${text(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${text(self)}"/><link rel="alternate" type="text/html" href="${text(page)}"/>`,
    '<rights>CC BY 4.0</rights>',
    ...entries.map(
      (entry) =>
        `<entry><id>${text(entry.id)}</id><title>${text(entry.title)}</title><updated>${instant(entry.updated)}</updated>` +
        `<link rel="alternate" type="text/html" href="${text(entry.link)}"/><summary>${text(entry.text)}</summary></entry>`,
    ),
    '</feed>',
    '',
  ].join('\n');
}

const instant = (day: string) => `${day}T00:00:00+09:00`;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value: string) => value.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
