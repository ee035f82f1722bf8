/** The texts of what may appear on any page, fetched only when it does. */
import { localeInfo, type Locale } from '../../i18n/locales.ts';
import { createIslandTranslator, type Dictionary, type T } from '../../i18n/island-translate.ts';

const files = import.meta.glob<Dictionary>('../../../content/ui/*/offline.json', { import: 'default' });

export async function offlineTexts(locale: Locale): Promise<T> {
  const load = Object.entries(files).find(([path]) => path.includes(`/${locale}/`))?.[1];
  return createIslandTranslator(localeInfo(locale).tag, (await load?.()) ?? {});
}
