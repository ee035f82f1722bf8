import { expect, it } from 'vitest';
import { billingKey } from '../../../src/views/billing.ts';
import { fact, line } from '../../support/toy-carrier.ts';

const charge = { ...fact, id: 'pay', event: 'charge', from: { monthly: 1 } } as const;
const end = { ...fact, id: 'end', event: 'plan-end', from: { anchor: true }, after: { months: 12 } } as const;
const once = { ...fact, yen: 'unknown', usd: 8, timesPerYear: 1 } as const;

it('a line that is paid once a year is not called a monthly one', () => {
  expect(billingKey(line({ billing: 'postpaid', clocks: [end], hold: once }))).toBe('postpaid-yearly');
  expect(billingKey(line({ billing: 'postpaid', clocks: [charge, end], hold: once }))).toBe('postpaid');
  expect(billingKey(line({ billing: 'postpaid', clocks: [charge], hold: { ...once, timesPerYear: 12 } }))).toBe('postpaid');
  expect(billingKey(line({ billing: 'topping', clocks: [end], hold: once }))).toBe('topping');
});
