/** What keeping a line costs, in the reader's words. Dollars stay dollars: nobody publishes the rate that a card will get. */
import { yenPerYear } from '../domain/plan.ts';
import type { Cost } from '../domain/types.ts';
import type { Speech } from './view.ts';

/** '660 yen a year' */
export function perYearText({ t, format }: Speech, cost: Cost): string {
  const perYear = yenPerYear(cost);
  if (cost.usd !== undefined) return t('cost.per-year', { yen: format.figure({ is: 'usd', value: cost.usd * cost.timesPerYear }) });
  if (perYear === 0) return t('cost.nothing');
  return perYear === 'unknown' ? t('cost.unknown') : t('cost.per-year', { yen: format.yen(perYear) });
}

/** '330 yen × 2 a year = 660 yen'; with the month's share where asked for. */
export function arithmeticText(speech: Speech, cost: Cost, monthly = false): string {
  const { t, format } = speech;
  const perYear = yenPerYear(cost);
  if (cost.usd !== undefined) return perYearText(speech, cost);
  if (cost.yen === 'unknown' || perYear === 'unknown') return t('cost.unknown');
  if (cost.yen === 0) return t('cost.nothing');
  const values = { each: format.yen(cost.yen), times: cost.timesPerYear, year: format.yen(perYear) };
  return monthly ? t('cost.arithmetic-month', { ...values, month: format.yen(Math.round(perYear / 12)) }) : t('cost.arithmetic', values);
}
