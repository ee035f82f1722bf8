/** Which carriers fit a reader's situation: the filters of the compare page. */
import { yenPerYear } from './plan.ts';
import type { Carrier, Verdict } from './types.ts';

export const FILTERS = ['foreign-card', 'abroad', 'no-residence-card', 'sms'] as const;
export type Filter = (typeof FILTERS)[number];

/** True for what is known to work, under conditions at the least; what nobody knows does not pass. */
const works = (verdict: Verdict) => verdict === 'yes' || verdict === 'conditional';

const PASSES: Readonly<Record<Filter, (carrier: Carrier) => boolean>> = {
  'foreign-card': ({ payments }) => works(payments['foreign-card'].verdict),
  abroad: ({ abroad }) => works(abroad.receiveSms.verdict) && abroad.pay.verdict !== 'no',
  'no-residence-card': ({ status }) =>
    status.openToNew === true &&
    status.standing === 'good' &&
    (status.needsResidenceCard === 'no' || status.needsResidenceCard === 'conditional'),
  sms: ({ lines }) => lines[0]?.receivesSms === 'yes',
};

export function filtersPassed(carrier: Carrier): Filter[] {
  return FILTERS.filter((filter) => PASSES[filter](carrier));
}

/** What the usual lines cost of all carriers of which it is known, yen a year. */
export function knownCosts(carriers: readonly Carrier[]): number[] {
  return carriers.map(sortCost).filter(Number.isFinite);
}

/** Yen a year for the usual line, tax included; Infinity where it is not known, so that it sorts last. */
export function sortCost(carrier: Carrier): number {
  const perYear = carrier.lines[0] ? yenPerYear(carrier.lines[0].hold) : 'unknown';
  return perYear === 'unknown' ? Number.POSITIVE_INFINITY : perYear;
}
