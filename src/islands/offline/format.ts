/** Sizes and days as the page's language writes them. */
import { createFormat } from '../../i18n/format.ts';
import { localeInfo, type Locale } from '../../i18n/locales.ts';
import { todayInJapan } from '../../i18n/today.ts';

/** @example describeSize(912_345, 'en') === '0.9 MB' */
export function describeSize(bytes: number, locale: Locale): string {
  const { tag } = localeInfo(locale);
  const [value, unit] =
    bytes < 95_000
      ? [bytes / 1000, 'kilobyte']
      : bytes < 1_000_000_000
        ? [bytes / 1_000_000, 'megabyte']
        : [bytes / 1_000_000_000, 'gigabyte'];
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: unit === 'kilobyte' ? 0 : 1,
  }).format(value);
}

/** The day, in Japan, of an instant. */
export function savedDay(instant: string, locale: Locale): string {
  const { day } = createFormat(localeInfo(locale).tag, (key) => key);
  return day(todayInJapan(new Date(instant)));
}
