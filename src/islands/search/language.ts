/** The language that a query seems to be in, where its letters say so. */
import type { Locale } from '../../i18n/locales.ts';

export function languageOf(query: string): Locale | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(query.normalize('NFKC'))) return 'ja';
  if (/\p{Script=Han}/u.test(query)) return undefined;
  return /^[\p{Script=Latin}\d\s\p{P}]+$/u.test(query) && /\s/.test(query.trim()) ? 'en' : undefined;
}
