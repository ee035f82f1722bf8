/** Every plan of a carrier, as if the reader had not said where they are: each has a page of its own. */
import { plan, type Plan } from './plan.ts';
import { METHODS, PAYMENTS, type Carrier } from './types.ts';

export function allPlans(carrier: Carrier): Plan[] {
  return carrier.lines.flatMap((line) =>
    PAYMENTS.flatMap((payment) => METHODS.map((method) => plan(carrier, { line: line.id, payment, method, where: 'unknown' }))),
  );
}
