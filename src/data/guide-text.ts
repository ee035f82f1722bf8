/** What a guide's text says about itself: its sections, the facts and terms it shows. Pure, for pages, tests and commands alike. */

export interface GuideFile {
  readonly locale: string;
  readonly slug: string;
  /** The YAML between the dashes. */
  readonly head: string;
  readonly body: string;
}

/** @param path 'content/guides/en/phone.mdx' */
export function guideFile(path: string, text: string): GuideFile {
  const [locale = '', slug = ''] = path
    .replaceAll('\\', '/')
    .replace(/\.mdx$/, '')
    .split('/')
    .slice(-2);
  const [, head = '', body = ''] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(text) ?? [];
  return { locale, slug, head, body };
}

export interface Section {
  readonly depth: number;
  /** '' for what stands before the first heading. */
  readonly title: string;
  readonly text: string;
}

/** The parts of a guide in order; the first is what stands before the first heading. */
export function sectionsOf(body: string): Section[] {
  const parts = body.split(/^(#{2,3}) +(.+)$/m);
  const sections: Section[] = [{ depth: 1, title: '', text: parts[0] ?? '' }];
  for (let at = 1; at < parts.length; at += 3)
    sections.push({ depth: parts[at]?.length ?? 2, title: (parts[at + 1] ?? '').trim(), text: parts[at + 2] ?? '' });
  return sections;
}

/**
 * The address of a section inside its page, made from the title in the source language and used in all languages, so that a link to a
 * section still fits after a change of language.
 * @example anchorOf("The issuer's check: 3-D Secure") // 'the-issuers-check-3-d-secure'
 */
export function anchorOf(title: string): string {
  return title
    .replace(/<[^>]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}

export function anchorsOf(body: string): string[] {
  return sectionsOf(body)
    .slice(1)
    .map(({ title }) => anchorOf(title));
}

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every tag of a guide in order. */
export function tagsOf(body: string): Tag[] {
  return [...body.matchAll(/<([A-Z][A-Za-z]*)\b([^>]*)>/g)].map(([, name = '', attributes = '']) => ({
    name,
    attributes: Object.fromEntries([...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
  }));
}
