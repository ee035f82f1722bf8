/** What an island is told to speak: its language's texts, as serialised props. */
import { createFormat } from '../i18n/format.ts';
import { createIslandTranslator, type Dictionary } from '../i18n/island-translate.ts';
import { todayInJapan } from '../i18n/today.ts';
import { localeInfo, type Locale } from '../i18n/locales.ts';
import type { Speech } from '../views/view.ts';

export interface SpeechProps {
  readonly locale: Locale;
  readonly base: string;
  readonly dictionary: Dictionary;
}

export function speak({ locale, base, dictionary }: SpeechProps): Speech {
  const { tag } = localeInfo(locale);
  const t = createIslandTranslator(tag, dictionary);
  return { locale, base, t, format: createFormat(tag, t), today: todayInJapan() };
}
