/** How a line is paid, in the reader's words. */
import type { Line } from '../domain/types.ts';
import type { Speech } from './view.ts';

/** Postpaid is billed monthly, except where the paid time ends after a year. */
export function billingKey({ billing, hold, clocks }: Line): Line['billing'] | 'postpaid-yearly' {
  const yearly = billing === 'postpaid' && hold.timesPerYear === 1 && !clocks.some(({ event }) => event === 'charge');
  return yearly ? 'postpaid-yearly' : billing;
}

/** @example billingText(speech, line) // 'postpaid, billed monthly' */
export function billingText({ t }: Pick<Speech, 't'>, line: Line): string {
  return t(`billing.${billingKey(line)}`);
}
