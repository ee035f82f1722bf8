/**
 * Translation in the browser: the part of i18next an island needs, in 300 bytes instead of 16 kB. A test proves that it gives
 * the same text as `createTranslator` for every key, count and language.
 */
import type { Key } from './keys.ts';

export type Dictionary = Readonly<Record<string, string>>;
export type Values = Readonly<Record<string, string | number>>;
/** @example t('reminders.days-left', { count: 3 }) */
export type T = (key: Key, values?: Values) => string;

/** Chinese sets a space around Latin letters, none around a name in its own characters: 'povo 的费用', '乐天移动的费用'. */
export function closed(text: string): string {
  return text.replace(/([\p{sc=Han}）]) (?=\p{sc=Han})/gu, '$1');
}

export function createIslandTranslator(tag: string, dictionary: Dictionary): T {
  const plural = new Intl.PluralRules(tag);
  const number = new Intl.NumberFormat(tag);
  return (key, values = {}) => {
    const { count } = values;
    const counted = typeof count === 'number' ? dictionary[`${key}_${plural.select(count)}`] : undefined;
    const text = (counted ?? dictionary[key] ?? key).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? number.format(value) : value;
    });
    return closed(text);
  };
}
