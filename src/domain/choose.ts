/** Which carriers suit a reader who has no number yet. */
import { sortCost } from './compare.ts';
import type { Carrier, Payment, Place, Verdict } from './types.ts';

/** What choosing must know of a carrier. */
export interface Candidate {
  readonly id: string;
  readonly open: boolean;
  readonly standing: Carrier['status']['standing'];
  readonly residenceCard: Verdict;
  readonly payments: Readonly<Record<Payment, Verdict>>;
  readonly smsAbroad: Verdict;
  /** For the usual line, tax included; null where it is not known. */
  readonly yenPerYear: number | null;
  /** Where the price is in US dollars; yenPerYear is then null. */
  readonly usdPerYear?: number;
}

export interface Wish {
  readonly where: Place;
  readonly resident: 'yes' | 'no' | 'unknown';
  readonly payment: Payment | 'unknown';
}

/** A carrier that nothing known speaks against; `open` are the points still to be asked. */
export interface Choice {
  readonly candidate: Candidate;
  readonly doubts: readonly ('residence-card' | 'payment' | 'sms-abroad')[];
}

export function candidateOf(carrier: Carrier): Candidate {
  const cost = sortCost(carrier);
  const { usd, timesPerYear = 1 } = carrier.lines[0]?.hold ?? {};
  return {
    id: carrier.id,
    open: carrier.status.openToNew === true,
    standing: carrier.status.standing,
    residenceCard: carrier.status.needsResidenceCard,
    payments: Object.fromEntries(Object.entries(carrier.payments).map(([id, { verdict }]) => [id, verdict])) as Candidate['payments'],
    smsAbroad: carrier.abroad.receiveSms.verdict,
    yenPerYear: Number.isFinite(cost) ? cost : null,
    ...(usd === undefined ? {} : { usdPerYear: usd * timesPerYear }),
  };
}

/** What fits, fewest doubts first, then the lowest cost. Carriers of weak or closed standing are never recommended. */
export function choose(candidates: readonly Candidate[], wish: Wish): Choice[] {
  const found = candidates
    .filter(({ open, standing }) => open && standing === 'good')
    .filter(({ residenceCard }) => wish.resident !== 'no' || residenceCard !== 'yes')
    .filter(({ payments }) => wish.payment === 'unknown' || payments[wish.payment] !== 'no')
    .filter(({ smsAbroad }) => wish.where !== 'abroad' || smsAbroad !== 'no')
    .map((candidate) => ({ candidate, doubts: doubtsOf(candidate, wish) }));
  const cost = ({ candidate }: Choice) => candidate.yenPerYear ?? Number.POSITIVE_INFINITY;
  return found.sort((a, b) => a.doubts.length - b.doubts.length || cost(a) - cost(b) || a.candidate.id.localeCompare(b.candidate.id));
}

function doubtsOf({ residenceCard, payments, smsAbroad }: Candidate, { where, resident, payment }: Wish): Choice['doubts'] {
  const doubts: Choice['doubts'][number][] = [];
  if (resident !== 'yes' && residenceCard !== 'no') doubts.push('residence-card');
  if (payment !== 'unknown' && payments[payment] !== 'yes') doubts.push('payment');
  if (where === 'abroad' && smsAbroad !== 'yes') doubts.push('sms-abroad');
  return doubts;
}
