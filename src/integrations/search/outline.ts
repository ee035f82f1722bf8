/** What a page is about, read off its HTML: title, description, sections. */

export interface Section {
  /** Its anchor; missing for what stands before the first. */
  readonly id?: string;
  readonly heading: string;
  readonly text: string;
}
export interface Outline {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly Section[];
}

/** Proofs, tables of contents and the like repeat on every page. */
const SILENT = /^(script|style|svg|nav|noscript|rp|rt)$/;
const SILENT_ATTRIBUTES = /\sdata-pagefind-ignore|\shidden(?=[\s>]|$)|\sclass="(proof|stale|sources|kind)[ "]/;
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|wbr)$/;
const TOKEN = /<(\/?)([a-z][a-z0-9-]*)((?:\s[^>]*)?)>|([^<]+)/g;

export function outlineOf(html: string): Outline {
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const sections: { id?: string; heading: string; text: string }[] = [{ heading: '', text: '' }];
  let title = '';
  let silent = 0;
  let inside: string | undefined;
  for (const [, closes, tag = '', attributes = '', text] of main.matchAll(TOKEN)) {
    if (text !== undefined) {
      if (silent > 0) continue;
      const words = decode(text);
      const section = sections.at(-1);
      if (inside === 'h1') title += words;
      else if (section && inside) section.heading += words;
      else if (section) section.text += words;
      continue;
    }
    if (VOID.test(tag) || attributes.endsWith('/')) continue;
    if (silent > 0 || SILENT.test(tag) || SILENT_ATTRIBUTES.test(attributes)) {
      silent += closes ? -1 : 1;
      continue;
    }
    if (/^h[1-3]$/.test(tag)) {
      inside = closes ? undefined : tag;
      const id = /\sid="([^"]+)"/.exec(attributes)?.[1];
      if (!closes && tag !== 'h1') sections.push({ ...(id ? { id } : {}), heading: '', text: '' });
    }
    const last = sections.at(-1);
    if (last && !inside && /^(p|li|dt|dd|div|td|th|section|summary|h\d)$/.test(tag)) last.text += ' ';
  }
  const tidy = (words: string) => words.replace(/\s+/g, ' ').trim();
  return {
    title: tidy(title),
    description: decode(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''),
    sections: sections.map((section) => ({ ...section, heading: tidy(section.heading), text: tidy(section.text) })),
  };
}

function decode(text: string): string {
  return text
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}
