/** The one table of languages. Site config, pages, tests and commands derive from it. `gap` is what stands between two sentences. */
export const LOCALES = [
  { path: 'zh-cn', tag: 'zh-CN', name: '简体中文', dir: 'ltr', gap: '' },
  { path: 'en', tag: 'en', name: 'English', dir: 'ltr', gap: ' ' },
  { path: 'ja', tag: 'ja', name: '日本語', dir: 'ltr', gap: '' },
] as const;

/** A language as it stands in addresses. */
export type Locale = (typeof LOCALES)[number]['path'];

/** The language whose keys every other dictionary must have. */
export const SOURCE_LOCALE: Locale = 'en';

export function localeInfo(locale: Locale): (typeof LOCALES)[number] {
  const found = LOCALES.find(({ path }) => path === locale);
  if (!found) throw new Error(`Unknown language "${locale}"; known: ${LOCALES.map(({ path }) => path).join(', ')}`);
  return found;
}

/** What stands between two sentences of the language with this BCP 47 tag. */
export function gapOf(tag: string): string {
  return LOCALES.find((one) => one.tag === tag)?.gap ?? ' ';
}
