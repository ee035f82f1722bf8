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

/** What a language's texts make; an island asks for it with every drawing, and `Intl` is slow to set up. */
const known = new WeakMap<Dictionary, Pick<Speech, 't' | 'format'>>();

export function speak({ locale, base, dictionary }: SpeechProps): Speech {
  let words = known.get(dictionary);
  if (!words) {
    const { tag } = localeInfo(locale);
    const t = createIslandTranslator(tag, dictionary);
    words = { t, format: createFormat(tag, t) };
    known.set(dictionary, words);
  }
  return { locale, base, ...words, today: todayInJapan() };
}
