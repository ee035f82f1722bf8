/** How a fact's value may stand on a carrier's page, whatever the page's language and its way with digits. */
import type { FoundFact } from '../domain/facts.ts';
import type { FigureKind } from '../domain/types.ts';

const UNITS: Partial<Record<FigureKind, [before: string, after: string]>> = {
  yen: ['[¥￥]|JPY', '円|日元|yen|JPY'],
  usd: ['US\\$|\\$|USD', 'ドル|dollars?|USD|美元'],
  days: ['', '日|天|[- ]?days?'],
  months: ['', '[かカヵヶケ箇个]月|[- ]?months?'],
  years: ['', '年|[- ]?years?'],
  hours: ['', '時間|小时|[- ]?hours?'],
  minutes: ['', '分|[- ]?min(ute)?s?'],
  percent: ['', '%'],
  gigabytes: ['', '[GＧ]B?|ギガ'],
  'day-of-month': ['', '日|号|st|nd|rd|th'],
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Undefined where the fact says nothing that a page could be searched for. For texts as `pageText` makes them. */
export function factPattern(fact: FoundFact): RegExp | undefined {
  const { is, value } = quotable(fact) ?? {};
  if (is === undefined || value === undefined) return undefined;
  return new RegExp(is === 'day-of-month' && value === 99 ? '末日|月末日?|last day' : source(is, value), 'iu');
}

/** What was worked out by us stands on no page. */
function quotable(fact: FoundFact): { is: FigureKind; value: number | string } | undefined {
  if (fact.kind === 'computed') return undefined;
  const { is, value, after, yen, usd, number } = fact as FoundFact & {
    is?: FigureKind;
    value?: number | string;
    after?: 'unknown' | { days?: number; months?: number };
    yen?: number | 'unknown';
    usd?: number;
    number?: string;
  };
  if (is !== undefined && value !== undefined) return { is, value };
  if (typeof after === 'object') {
    if (after.days !== undefined) return { is: 'days', value: after.days };
    return after.months === undefined ? undefined : { is: 'months', value: after.months };
  }
  if (number !== undefined) return { is: 'phone', value: number };
  if (usd !== undefined) return { is: 'usd', value: usd };
  return typeof yen === 'number' && yen > 0 ? { is: 'yen', value: yen } : undefined;
}

function source(is: FigureKind, value: number | string): string {
  const text = String(value);
  if (is === 'date' || is === 'month') return daySource(text);
  if (is === 'time') return text.replace(/^0?(\d+):(\d+)$/, '(?<!\\d)0?$1(:$2|時$2分)(?!\\d)');
  if (is === 'phone') return `(?<!\\d)${escaped(text).replaceAll('-', '[-‐–() ]*')}(?!\\d)`;
  if (typeof value === 'string') return escaped(text.normalize('NFKC'));
  const digits = `(?<![\\d.,])${escaped(text).replace(/\B(?=(\d{3})+(?!\d))/g, ',?')}(?![\\d]|[.,]\\d)`;
  const [before, after] = UNITS[is] ?? ['', ''];
  const forms = [...(before ? [`(${before}) ?${digits}`] : []), ...(after ? [`${digits} ?(${after})`] : [])];
  return forms.length > 0 ? forms.join('|') : digits;
}

/** '2025-10-03' as 2025年10月3日, 2025/10/3, October 3, 2025 or 3 Oct 2025; a month in the same ways. */
function daySource(iso: string): string {
  const [year = '', month = '', day] = iso.split('-').map((part) => String(Number(part)));
  const name = `${MONTHS[Number(month) - 1]}[a-z]*\\.?`;
  if (day === undefined) return `${year} ?[年/.-] ?0?${month}(?!\\d)月?|${name},? ${year}`;
  return `${year} ?[年/.-] ?0?${month} ?[月/.-] ?0?${day}(?!\\d)日?|${name} ${day}(st|nd|rd|th)?,? ${year}|(?<!\\d)${day}(st|nd|rd|th)? ${name},? ${year}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
