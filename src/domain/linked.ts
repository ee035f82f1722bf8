/** Things outside the line whose end can stop its payments or its codes. The reader names their day; no rule computes it. */
import { isDay, isMonth, monthEnd } from './dates.ts';

export const LINKED_KINDS = ['payment-card', 'residence-card', 'passport', 'esim-move'] as const;
/** esim-move: the day on which the reader means to change phones. */
export type LinkedKind = (typeof LINKED_KINDS)[number];

export interface Linked {
  readonly kind: LinkedKind;
  /** A day in Japan, or a month ('2028-05') as cards print it: then its last day counts. */
  readonly on: string;
}

/** Days before a linked expiry on which to remind; our choice. New cards and papers take weeks. */
export const LINKED_LEAD_DAYS: readonly number[] = [60, 30, 7];

export function isLinkedDate(text: string): boolean {
  return isDay(text) || isMonth(text);
}

/** The last day on which it is still valid. */
export function linkedDay({ on }: Linked): string {
  return isMonth(on) ? monthEnd(on) : on;
}
