import { describe, expect, it } from 'vitest';
import { candidateOf, choose, type Wish } from '../../../src/domain/choose.ts';
import { waysByAim } from '../../../src/domain/options.ts';
import { effortOf, locksOf, riskOf, thingsFor } from '../../../src/domain/prepare.ts';
import { carrier, channel, fact, line, procedure, step } from '../../support/toy-carrier.ts';

describe('cheapest, least work, safest', () => {
  const request = { line: 'main', payment: 'japan-card', method: 'app', where: 'unknown' } as const;
  const auto = procedure('auto', { cost: { yen: 990, timesPerYear: 13 } });
  const monthly = procedure('monthly', { cost: { yen: 550, timesPerYear: 12 }, kind: 'reported' });
  const hand = procedure('hand', { goal: 'by-hand', cost: { yen: 330, timesPerYear: 2 } });
  const toy = (procedures: (typeof auto)[]) =>
    carrier({ channels: { website: channel(), app: channel({ procedures }), phone: channel(), chat: channel() } }, { 'japan-card': 'yes' });

  it('stand side by side where they differ', () => {
    expect(waysByAim(toy([auto, monthly, hand]), request).map(({ aims, entry }) => [entry.procedure.id, aims, entry.yenPerYear])).toEqual([
      ['hand', ['cheapest'], 660],
      ['monthly', ['least-work'], 6600],
      ['auto', ['safest'], 12_870],
    ]);
  });
  it('one way may be two of them', () =>
    expect(waysByAim(toy([auto, hand]), request).map(({ aims }) => aims)).toEqual([['cheapest'], ['least-work', 'safest']]));
  it('are not shown where one way is all three, or none works', () => {
    expect(waysByAim(toy([auto]), request)).toEqual([]);
    expect(waysByAim(toy([auto, hand]), { ...request, payment: 'paypay' })).toEqual([]);
  });
});

describe('what a plan asks for', () => {
  const steps = [
    step('install', { do: 'install' }),
    step('in', { do: 'sign-in', needs: ['sms-to-number'] }),
    step('card', { do: 'enter', needs: ['three-d-secure'] }),
    step('form', { do: 'send', needs: ['japanese-address'] }),
    step('look', { do: 'check' }),
  ];
  it('is said before the first step', () => {
    expect(thingsFor({ steps }, 'foreign-card')).toEqual(['phone', 'login', 'sms', 'card', 'card-check', 'address', 'pen']);
    expect(thingsFor({ steps: [step('call', { do: 'call' })] }, 'bank-debit')).toEqual(['phone', 'bank-book', 'pen']);
  });
  it('takes time, and more by post', () => {
    expect(effortOf({ steps })).toEqual({ minutes: 20, steps: 5, byPost: true });
    expect(effortOf({ steps: [step('a')] })).toEqual({ minutes: 5, steps: 1, byPost: false });
  });
  it('fails in known ways', () =>
    expect(steps.map((one) => riskOf(one, 'foreign-card'))).toEqual(['install', 'sms', 'card-check', 'post', 'check']));
  it('plain steps have no risk; a typed card has one', () => {
    expect(riskOf(step('tap'), 'japan-card')).toBeUndefined();
    expect(riskOf(step('type', { do: 'enter' }), 'japan-card')).toBe('card');
    expect(riskOf(step('type', { do: 'enter' }), 'bank-debit')).toBeUndefined();
  });
  it('names each code that may go to the number itself, and none where there is none', () => {
    expect(locksOf(steps)).toEqual(['sign-in-code', 'card-code', 'recovery']);
    expect(locksOf([step('in', { do: 'sign-in' })])).toEqual([]);
  });
});

describe('choosing a carrier', () => {
  const base = candidateOf(carrier({}, { 'foreign-card': 'yes' }));
  const open = { ...base, id: 'open', residenceCard: 'no', smsAbroad: 'yes', yenPerYear: 3000 } as const;
  const cheap = { ...open, id: 'cheap', yenPerYear: 1000 };
  const card = { ...open, id: 'card', residenceCard: 'yes', yenPerYear: 500 } as const;
  const unsure = { ...open, id: 'unsure', smsAbroad: 'unknown', yenPerYear: 100 } as const;
  const weak = { ...open, id: 'weak', standing: 'weak' } as const;
  const wish: Wish = { where: 'abroad', resident: 'no', payment: 'foreign-card' };
  const ids = (wanted: Wish) =>
    choose([open, cheap, card, unsure, weak, { ...open, id: 'closed', open: false }], wanted).map(({ candidate }) => candidate.id);

  it('leaves out what cannot fit, and puts the surest and then the cheapest first', () =>
    expect(ids(wish)).toEqual(['cheap', 'open', 'unsure']));
  it('a residence card opens more', () =>
    expect(ids({ ...wish, resident: 'yes', where: 'japan' })).toEqual(['unsure', 'card', 'cheap', 'open']));
  it('a payment that is refused leaves nothing', () => expect(ids({ ...wish, payment: 'paypay' })).toEqual([]));
  it('keeps a price in dollars, which sorts as unknown', () => {
    const dollars = carrier({ lines: [line({ hold: { ...fact, yen: 'unknown', usd: 8, timesPerYear: 1 } })] });
    expect(candidateOf(dollars)).toMatchObject({ yenPerYear: null, usdPerYear: 8 });
    expect(candidateOf(carrier())).not.toHaveProperty('usdPerYear');
  });
  it('puts a price in dollars after every price in yen with as few doubts, as the page says', () => {
    const dollars = { ...open, id: 'dollars', yenPerYear: null, usdPerYear: 8 };
    const found = choose([dollars, unsure, { ...open, yenPerYear: 90_000 }], wish).map(({ candidate }) => candidate.id);
    expect(found).toEqual(['open', 'dollars', 'unsure']);
  });
  it('says what is still to be asked', () =>
    expect(choose([unsure], { ...wish, resident: 'unknown', payment: 'unknown' })).toMatchObject([{ doubts: ['sms-abroad'] }]));
});
