/** Yen, days and dates as each language writes them. */
import type { Figure } from '../domain/types.ts';
import type { T } from './island-translate.ts';

export interface Format {
  readonly yen: (yen: number) => string;
  readonly count: (n: number) => string;
  /** An ISO day as a long date: '22 November 2026', '2026年11月22日'. */
  readonly day: (iso: string) => string;
  /** '2025-08' or a day; a year alone stays a year. */
  readonly partialDate: (iso: string) => string;
  readonly figure: (figure: Pick<Figure, 'is' | 'value'>) => string;
}

export function createFormat(tag: string, t: T): Format {
  const number = new Intl.NumberFormat(tag);
  // Days are calendar days without a zone: formatted in UTC, in which they are read.
  const long = new Intl.DateTimeFormat(dateTag(tag), { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(dateTag(tag), { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const day = (iso: string) => long.format(new Date(`${iso}T00:00:00Z`));
  const partialDate = (iso: string) =>
    iso.length === 10 ? day(iso) : iso.length === 7 ? month.format(new Date(`${iso}-01T00:00:00Z`)) : iso;
  const yen = (value: number) => t('unit.yen', { n: number.format(value) });

  function figure({ is, value }: Pick<Figure, 'is' | 'value'>): string {
    const n = typeof value === 'number' ? value : Number.NaN;
    switch (is) {
      case 'yen':
        return yen(n);
      case 'usd':
      case 'days':
      case 'months':
      case 'years':
      case 'hours':
      case 'minutes':
        return t(`unit.${is}`, { count: n });
      case 'percent':
      case 'gigabytes':
        return t(`unit.${is}`, { n });
      case 'count':
        return number.format(n);
      case 'day-of-month':
        return n === 99 ? t('unit.last-day-of-month') : t('unit.day-of-month', { n: tag === 'en' ? ordinal(n) : n });
      case 'date':
      case 'month':
        return partialDate(String(value));
      case 'url':
        return String(value).replace(/^https?:\/\/(www\.)?|\/$/g, '');
      default:
        return String(value);
    }
  }
  return { yen, count: (n) => number.format(n), day, partialDate, figure };
}

/** English dates day first, as most second-language readers of this site write them. */
function dateTag(tag: string): string {
  return tag === 'en' ? 'en-GB' : tag;
}

function ordinal(n: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as Record<string, string>;
  return `${n}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]}`;
}
