import { LOCALES, SOURCE_LOCALE, type Locale } from '../i18n/locales.ts';

/** The language of the page, for scripts that no page tells. */
export function pageLocale(): Locale {
  const tag = document.documentElement.lang;
  return LOCALES.find((locale) => locale.tag === tag)?.path ?? SOURCE_LOCALE;
}
