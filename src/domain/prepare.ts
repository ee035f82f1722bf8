/** What a plan's steps ask of the reader: things at hand, time, and where each step may fail. */
import type { PlannedProcedure } from './plan.ts';
import type { Payment, Step } from './types.ts';

export const THINGS = ['phone', 'sim', 'login', 'sms', 'card', 'card-check', 'bank-book', 'code', 'address', 'pen'] as const;
/** What to have at hand. */
export type Thing = (typeof THINGS)[number];

export const RISKS = ['install', 'sign-in', 'card', 'card-check', 'sms', 'call', 'post', 'check'] as const;
/** What may go wrong in a step. */
export type Risk = (typeof RISKS)[number];

const PLASTIC: readonly Payment[] = ['japan-card', 'foreign-card', 'unionpay', 'debit-card', 'prepaid-card'];

export function thingsFor({ steps }: Pick<PlannedProcedure, 'steps'>, payment: Payment): Thing[] {
  const does = (...actions: Step['do'][]) => steps.some((step) => actions.includes(step.do));
  const needs = (need: Step['needs'][number]) => steps.some((step) => step.needs.includes(need));
  const asked: Record<Thing, boolean> = {
    phone: does('install', 'call'),
    sim: needs('own-line'),
    login: does('sign-in'),
    sms: needs('sms-to-number'),
    card: PLASTIC.includes(payment),
    'card-check': needs('three-d-secure'),
    'bank-book': payment === 'bank-debit',
    code: payment === 'voucher',
    address: needs('japanese-address') || does('send'),
    pen: does('call', 'say', 'send'),
  };
  return THINGS.filter((thing) => asked[thing]);
}

/** Minutes for one step of each kind; our estimate, no carrier publishes one. */
const MINUTES: Partial<Record<Step['do'], number>> = { install: 3, call: 15, say: 5, send: 10, enter: 3 };
const USUAL_MINUTES = 1;

export interface Effort {
  /** Rounded up to five minutes. */
  readonly minutes: number;
  readonly steps: number;
  /** A form goes by post: weeks may pass before it counts. */
  readonly byPost: boolean;
}

export function effortOf({ steps }: Pick<PlannedProcedure, 'steps'>): Effort {
  const minutes = steps.reduce((sum, step) => sum + (MINUTES[step.do] ?? USUAL_MINUTES), 0);
  return { minutes: Math.ceil(minutes / 5) * 5, steps: steps.length, byPost: steps.some((step) => step.do === 'send') };
}

/** The first thing that may go wrong in a step; undefined where nothing much can. */
export function riskOf(step: Step, payment: Payment): Risk | undefined {
  if (step.needs.includes('three-d-secure')) return 'card-check';
  if (step.needs.includes('sms-to-number')) return 'sms';
  if (step.do === 'install' || step.do === 'sign-in' || step.do === 'call' || step.do === 'check') return step.do;
  if (step.do === 'send') return 'post';
  return step.do === 'enter' && PLASTIC.includes(payment) ? 'card' : undefined;
}

export const LOCKS = ['sign-in-code', 'card-code', 'recovery'] as const;
/** A code that may go to the very number that is being saved. */
export type Lock = (typeof LOCKS)[number];

export function locksOf(steps: readonly Step[]): Lock[] {
  const found = {
    'sign-in-code': steps.some((step) => step.needs.includes('sms-to-number')),
    'card-code': steps.some((step) => step.needs.includes('three-d-secure')),
    recovery: steps.some((step) => step.do === 'sign-in'),
  };
  return found['sign-in-code'] || found['card-code'] ? LOCKS.filter((lock) => found[lock]) : [];
}
