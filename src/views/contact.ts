/** Hours and languages of a channel in the reader's words. */
import type { PhoneNumber } from '../domain/types.ts';
import { localeInfo } from '../i18n/locales.ts';
import type { Speech } from './view.ts';

export function hoursText({ t }: Pick<Speech, 't'>, hours: PhoneNumber['hours']): string {
  if (hours === 'always') return t('hours.always');
  if (hours === 'unknown') return t('hours.unknown');
  const { from, to, days = 'span' } = hours;
  return t(`hours.${days}`, { from, to });
}

/** What tells written Chinese apart is the script; the country would puzzle. */
const SCRIPTS: Readonly<Record<string, string>> = { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' };

/** Language names by the reader's own language: 'ja', 'en' → '日语、英语'. */
export function languagesText({ t, locale }: Pick<Speech, 't' | 'locale'>, languages: readonly string[]): string {
  if (languages.length === 0) return t('languages.unknown');
  const { tag } = localeInfo(locale);
  const names = new Intl.DisplayNames([tag], { type: 'language' });
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(languages.map((code) => names.of(SCRIPTS[code] ?? code) ?? code));
}
