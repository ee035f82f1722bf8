/** A small carrier with one of everything, so that domain tests do not depend on real facts. */
import {
  PAYMENTS,
  type Carrier,
  type Channel,
  type Fact,
  type Line,
  type Payment,
  type Procedure,
  type Step,
  type Verdict,
} from '../../src/domain/types.ts';

export const fact: Fact = { sources: ['s1'], kind: 'official', checkedOn: '2026-11-22', reviewBy: '2027-05-22' };

export function step(id: string, more: Partial<Step> = {}): Step {
  return { id, do: 'tap', labels: [], reach: 'anywhere', needs: [], ...more };
}

export function procedure(id: string, more: Partial<Procedure> = {}): Procedure {
  return { ...fact, id, goal: 'automatic', lines: ['main'], payments: ['japan-card'], steps: [step('one')], ...more };
}

export function channel(more: Partial<Channel> = {}): Channel {
  return { ...fact, exists: true, setsAuto: 'yes', languages: [], numbers: [], procedures: [], ...more };
}

export function line(more: Partial<Line> = {}): Line {
  return {
    ...fact,
    id: 'main',
    billing: 'postpaid',
    openToNew: true,
    receivesSms: 'yes',
    anchor: false,
    hold: { ...fact, yen: 1000, timesPerYear: 12 },
    clocks: [],
    ...more,
  };
}

export function carrier(more: Partial<Carrier> = {}, verdicts: Partial<Record<Payment, Verdict>> = {}): Carrier {
  const payments = Object.fromEntries(PAYMENTS.map((id) => [id, { ...fact, verdict: verdicts[id] ?? 'no' }])) as Carrier['payments'];
  return {
    id: 'toy',
    names: { 'zh-CN': '玩具', en: 'Toy', ja: 'トイ' },
    aliases: [],
    operator: 'Toy Inc.',
    network: 'Toy',
    kind: 'mvno',
    officialDomains: ['toy.example'],
    checkedOn: '2026-11-22',
    reviewBy: '2027-05-22',
    status: { ...fact, openToNew: true, needsResidenceCard: 'unknown', standing: 'good' },
    labels: {},
    figures: {},
    lines: [line()],
    acts: [],
    auto: { ...fact, exists: 'yes', labels: [] },
    payments,
    channels: { website: channel(), app: channel(), phone: channel({ exists: false }), chat: channel() },
    abroad: { receiveSms: { ...fact, verdict: 'yes' }, pay: { ...fact, verdict: 'yes' }, notes: [] },
    failures: [],
    pitfalls: [],
    conflicts: [],
    sources: { s1: { title: 'Toy', kind: 'official', lang: 'en' } },
    ...more,
  };
}
