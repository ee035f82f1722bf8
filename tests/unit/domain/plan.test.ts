import { describe, expect, it } from 'vitest';
import { bestWay, plan, ways, type PlanRequest } from '../../../src/domain/plan.ts';
import { carrier, channel, line, procedure, step } from '../../support/toy-carrier.ts';

const request: PlanRequest = { line: 'main', payment: 'japan-card', method: 'website', where: 'unknown' };
const cardSite = procedure('card', { payments: ['japan-card', 'foreign-card', 'debit-card'] });
const form = procedure('form', {
  payments: ['bank-debit'],
  steps: [step('post', { do: 'send', reach: 'japan-only', needs: ['japanese-address'] })],
});
const byHand = procedure('hand', { goal: 'by-hand', payments: ['japan-card', 'voucher'] });
const toy = carrier(
  {
    channels: {
      website: channel({ procedures: [byHand, cardSite] }),
      app: channel({ procedures: [byHand] }),
      phone: channel({ procedures: [form], setsAuto: 'conditional' }),
      chat: channel(),
    },
  },
  {
    'japan-card': 'yes',
    'foreign-card': 'unknown',
    'debit-card': 'conditional',
    'bank-debit': 'yes',
    voucher: 'yes',
    alipay: 'unknown',
    'convenience-store': 'conditional',
  },
);

describe('a possible plan', () => {
  it('puts the automatic procedure first and keeps the others', () => {
    const found = plan(toy, request);
    expect(found.kind).toBe('automatic');
    expect(found.kind !== 'not-possible' && found.procedures.map(({ procedure: { id } }) => id)).toEqual(['card', 'hand']);
  });

  it('is by hand where no automatic procedure exists', () => expect(plan(toy, { ...request, method: 'app' }).kind).toBe('by-hand'));

  it('keeps only the steps for the payment', () => {
    const mixed = procedure('mixed', {
      payments: ['japan-card', 'voucher'],
      steps: [step('card', { payments: ['japan-card'] }), step('code', { payments: ['voucher'] }), step('end')],
    });
    const found = plan(carrier({ channels: { ...toy.channels, website: channel({ procedures: [mixed] }) } }, { voucher: 'yes' }), {
      ...request,
      payment: 'voucher',
    });
    expect(found.kind !== 'not-possible' && found.procedures[0].steps.map(({ id }) => id)).toEqual(['code', 'end']);
  });

  it('multiplies the cost, and a procedure’s own cost wins over the line’s', () => {
    const dear = procedure('dear', { cost: { yen: 330, timesPerYear: 2 } });
    const withCost = carrier({ channels: { ...toy.channels, website: channel({ procedures: [dear] }) } }, { 'japan-card': 'yes' });
    const found = [plan(toy, request), plan(withCost, request)].map((one) => one.kind !== 'not-possible' && one.procedures[0].yenPerYear);
    expect(found).toEqual([12_000, 660]);
  });

  it('offers surer payments where the verdict is open, and none where it is yes', () => {
    const open = plan(toy, { ...request, payment: 'foreign-card' });
    expect(open.kind !== 'not-possible' && open.warnings).toContain('payment-unknown');
    expect(open.kind !== 'not-possible' && open.others.map(({ payment }) => payment)).toEqual(['japan-card', 'bank-debit', 'voucher']);
    const sure = plan(toy, request);
    expect(sure.kind !== 'not-possible' && sure.others).toEqual([]);
  });
});

describe('a plan that is not possible', () => {
  it.each([
    ['payment-refused', { payment: 'paypay' }],
    ['method-cannot', { payment: 'bank-debit' }],
    ['payment-unknown', { payment: 'alipay' }],
    ['payment-not-regular', { payment: 'convenience-store' }],
    ['japan-only', { payment: 'bank-debit', method: 'phone', where: 'abroad' }],
  ] as const)('says %s', (reason, change) => {
    const found = plan(toy, { ...request, ...change });
    expect(found.kind === 'not-possible' && found.reason).toBe(reason);
    expect(found.kind === 'not-possible' && found.nearest.length).toBeGreaterThan(0);
  });

  it('says that a method is missing', () => {
    const silent = carrier({ channels: { ...toy.channels, phone: channel({ exists: false }) } }, { 'japan-card': 'yes' });
    const found = plan(silent, { ...request, method: 'phone' });
    expect(found.kind === 'not-possible' && found.reason).toBe('method-missing');
    expect(found.kind === 'not-possible' && found.nearest[0]).toMatchObject({ payment: 'japan-card', method: 'website' });
  });
});

describe('where the reader is', () => {
  it('abroad leaves out what needs Japan', () => {
    expect(ways(toy, 'main', 'abroad').some(({ payment }) => payment === 'bank-debit')).toBe(false);
    expect(ways(toy, 'main', 'japan').some(({ payment }) => payment === 'bank-debit')).toBe(true);
  });

  it('unsaid marks it', () => {
    const found = plan(toy, { ...request, payment: 'bank-debit', method: 'phone' });
    expect(found.kind !== 'not-possible' && found.warnings).toContain('japan-only-steps');
  });
});

describe('warnings', () => {
  it('say that a stored number receives no SMS, before anything else', () => {
    const stored = carrier({ lines: [line({ billing: 'stored', openToNew: false })], channels: toy.channels }, { 'japan-card': 'yes' });
    const found = plan(stored, request);
    expect(found.kind !== 'not-possible' && found.warnings).toEqual(['stored-no-sms', 'line-closed']);
  });

  it('warn of a code that may go to the number itself', () => {
    const locked = carrier(
      {
        channels: {
          ...toy.channels,
          website: channel({ procedures: [procedure('sms', { steps: [step('code', { needs: ['sms-to-number'] })] })] }),
        },
      },
      { 'japan-card': 'yes' },
    );
    const found = plan(locked, request);
    expect(found.kind !== 'not-possible' && found.warnings).toEqual(['lock-out']);
  });
});

describe('bestWay', () => {
  it('is automatic and sure', () =>
    expect(bestWay(toy, 'main', 'unknown', {})).toMatchObject({ payment: 'japan-card', method: 'website', goal: 'automatic' }));
  it('respects what the reader fixed', () => {
    expect(bestWay(toy, 'main', 'unknown', { method: 'phone' })).toMatchObject({ payment: 'bank-debit' });
    expect(bestWay(toy, 'main', 'unknown', { payment: 'alipay' })).toBeUndefined();
  });
});

it('names the lines a carrier has when asked for another', () => {
  expect(() => plan(toy, { ...request, line: 'gold' })).toThrow('toy has no line "gold"; it has main');
});
