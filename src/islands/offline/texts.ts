/** The texts of what may appear on any page, fetched only when it does. */
import { LOCALES, SOURCE_LOCALE, localeInfo, type Locale } from '../../i18n/locales.ts';
import { createIslandTranslator, type Dictionary, type T } from '../../i18n/island-translate.ts';

const files = import.meta.glob<Dictionary>('../../../content/ui/*/offline.json', { import: 'default' });

/** The language of the page. */
export function pageLocale(): Locale {
  const tag = document.documentElement.lang;
  return LOCALES.find((locale) => locale.tag === tag)?.path ?? SOURCE_LOCALE;
}

export async function offlineTexts(locale: Locale): Promise<T> {
  const load = Object.entries(files).find(([path]) => path.includes(`/${locale}/`))?.[1];
  return createIslandTranslator(localeInfo(locale).tag, (await load?.()) ?? {});
}
