/** The one table of languages. Site config, pages, tests and commands derive from it. */
export const LOCALES = [
  { path: 'zh-cn', tag: 'zh-CN', name: '简体中文', dir: 'ltr' },
  { path: 'en', tag: 'en', name: 'English', dir: 'ltr' },
  { path: 'ja', tag: 'ja', name: '日本語', dir: 'ltr' },
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
