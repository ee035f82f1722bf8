/** Which steps keep a line alive for one reader: the rules that turn a carrier's facts into a plan. */
import {
  METHODS,
  PAYMENTS,
  VERDICTS,
  type Carrier,
  type Cost,
  type Fact,
  type Line,
  type Method,
  type Payment,
  type Place,
  type Procedure,
  type Step,
  type Verdict,
} from './types.ts';

export interface PlanRequest {
  readonly line: string;
  readonly payment: Payment;
  readonly method: Method;
  readonly where: Place;
}

/** A payment and a method that lead to steps, with how sure the payment is. */
export interface Way {
  readonly payment: Payment;
  readonly method: Method;
  readonly goal: Procedure['goal'];
  readonly verdict: Verdict;
}

/** A procedure with the steps that concern the reader, and what it costs in a year. */
export interface PlannedProcedure {
  readonly procedure: Procedure;
  readonly steps: readonly Step[];
  readonly cost: Cost;
  /** yenPerYear: `cost.yen × cost.timesPerYear`, tax included. */
  readonly yenPerYear: number | 'unknown';
}

export const WARNINGS = [
  'stored-no-sms',
  'line-closed',
  'payment-unknown',
  'payment-conditional',
  'lock-out',
  'japan-only-steps',
  'reach-unknown',
  'sms-abroad',
] as const;
export type Warning = (typeof WARNINGS)[number];

export const REASONS = [
  'payment-refused',
  'payment-unknown',
  'payment-not-regular',
  'method-missing',
  'method-cannot',
  'japan-only',
] as const;
/** Why a combination leads nowhere. */
export type Reason = (typeof REASONS)[number];

interface PlanBase extends PlanRequest {
  readonly carrier: string;
  readonly verdict: Verdict;
  /** Ids of the carrier's sources that the plan rests on. */
  readonly sources: readonly string[];
  /** The first day after which one of its facts is due for another check. */
  readonly reviewBy: string;
}

export type Plan =
  | (PlanBase & {
      readonly kind: 'automatic' | 'by-hand';
      /** The recommended procedure first, further ones of the same method after it. */
      readonly procedures: readonly [PlannedProcedure, ...PlannedProcedure[]];
      readonly warnings: readonly Warning[];
      /** Safer ways, where this one may fail. */
      readonly others: readonly Way[];
    })
  | (PlanBase & { readonly kind: 'not-possible'; readonly reason: Reason; readonly nearest: readonly Way[] });

/**
 * The plan for one combination.
 * @throws RangeError where the carrier has no such line
 */
export function plan(carrier: Carrier, request: PlanRequest): Plan {
  const line = findLine(carrier, request.line);
  const { verdict, sources } = carrier.payments[request.payment];
  const base = { carrier: carrier.id, ...request, verdict };
  const usable = proceduresFor(carrier, request);
  const [first, ...more] = usable.map((procedure) => planned(procedure, line, request.payment));

  if (!first) {
    const channel = carrier.channels[request.method];
    const nearest = onePerPayment(ways(carrier, request.line, request.where).sort(bySafety(request))).slice(0, 4);
    const rules = [channel, line.hold, ...nearest.map(({ payment }) => carrier.payments[payment])];
    if (request.method === 'phone') rules.push(carrier.channels.chat);
    return {
      ...base,
      kind: 'not-possible',
      reason: reasonFor(carrier, request),
      nearest,
      sources: unique([...sources, ...rules.flatMap((rule) => rule.sources)]),
      reviewBy: earliest([carrier.payments[request.payment], channel]),
    };
  }
  // The other methods with this payment stand beside it where they are cheaper or easier.
  const besides = METHODS.flatMap((method) => proceduresFor(carrier, { ...request, method }));
  const facts: Fact[] = [...besides, carrier.payments[request.payment], carrier.channels[request.method], line.hold, ...line.clocks];
  if (request.method === 'phone') facts.push(...carrier.channels.phone.numbers);
  return {
    ...base,
    kind: first.procedure.goal,
    procedures: [first, ...more],
    warnings: warningsFor(carrier, line, request, [first, ...more]),
    others: verdict === 'yes' ? [] : saferWays(carrier, request),
    sources: unique(facts.flatMap((fact) => fact.sources)),
    reviewBy: earliest(facts),
  };
}

/** Every payment and method that leads to steps for a line, safest first. */
export function ways(carrier: Carrier, line: string, where: Place): Way[] {
  const found = PAYMENTS.flatMap((payment) =>
    METHODS.flatMap((method): Way[] => {
      const [first] = proceduresFor(carrier, { line, payment, method, where });
      return first ? [{ payment, method, goal: first.goal, verdict: carrier.payments[payment].verdict }] : [];
    }),
  );
  return found.sort(bySafety({}));
}

/** The way to recommend to a reader who left payment or method open; undefined where nothing is known to work. */
export function bestWay(carrier: Carrier, line: string, where: Place, fixed: Partial<Pick<Way, 'payment' | 'method'>>): Way | undefined {
  return ways(carrier, line, where).find(
    (way) => (!fixed.payment || way.payment === fixed.payment) && (!fixed.method || way.method === fixed.method),
  );
}

/** @throws RangeError where the carrier has no such line */
export function findLine(carrier: Carrier, id: string): Line {
  const line = carrier.lines.find((candidate) => candidate.id === id);
  if (!line) throw new RangeError(`${carrier.id} has no line "${id}"; it has ${carrier.lines.map((known) => known.id).join(', ')}`);
  return line;
}

export function yenPerYear(cost: Cost): number | 'unknown' {
  return cost.yen === 'unknown' ? 'unknown' : cost.yen * cost.timesPerYear;
}

function proceduresFor(carrier: Carrier, { line, payment, method, where }: PlanRequest): Procedure[] {
  if (carrier.payments[payment].verdict === 'no') return [];
  return carrier.channels[method].procedures
    .filter((procedure) => procedure.lines.includes(line) && procedure.payments.includes(payment))
    .filter((procedure) => where !== 'abroad' || stepsFor(procedure, payment).every((step) => step.reach !== 'japan-only'))
    .sort((a, b) => Number(a.goal === 'by-hand') - Number(b.goal === 'by-hand'));
}

function stepsFor(procedure: Procedure, payment: Payment): Step[] {
  return procedure.steps.filter((step) => !step.payments || step.payments.includes(payment));
}

function planned(procedure: Procedure, line: Line, payment: Payment): PlannedProcedure {
  const cost = procedure.cost ?? costOf(line.hold);
  return { procedure, steps: stepsFor(procedure, payment), cost, yenPerYear: yenPerYear(cost) };
}

/** A line's cost without its sources. */
function costOf({ yen, usd, timesPerYear }: Cost): Cost {
  return { yen, timesPerYear, ...(usd === undefined ? {} : { usd }) };
}

function reasonFor(carrier: Carrier, request: PlanRequest): Reason {
  const { verdict } = carrier.payments[request.payment];
  if (verdict === 'no') return 'payment-refused';
  if (!carrier.channels[request.method].exists) return 'method-missing';
  const anywhere = { ...request, where: 'unknown' as const };
  if (proceduresFor(carrier, anywhere).length > 0) return 'japan-only';
  if (METHODS.some((method) => proceduresFor(carrier, { ...anywhere, method }).length > 0)) return 'method-cannot';
  return verdict === 'unknown' ? 'payment-unknown' : 'payment-not-regular';
}

function warningsFor(carrier: Carrier, line: Line, { payment, where }: PlanRequest, procedures: readonly PlannedProcedure[]): Warning[] {
  const steps = procedures.flatMap((entry) => entry.steps);
  const { verdict } = carrier.payments[payment];
  const applies: Record<Warning, boolean> = {
    'stored-no-sms': line.billing === 'stored',
    'line-closed': line.openToNew === false,
    'payment-unknown': verdict === 'unknown',
    'payment-conditional': verdict === 'conditional',
    'lock-out': steps.some((step) => step.needs.includes('sms-to-number') || step.needs.includes('three-d-secure')),
    'japan-only-steps': where === 'unknown' && steps.some((step) => step.reach === 'japan-only'),
    'reach-unknown': where === 'abroad' && steps.some((step) => step.reach === 'unknown'),
    'sms-abroad': where !== 'japan' && line.billing !== 'stored' && carrier.abroad.receiveSms.verdict !== 'yes',
  };
  return WARNINGS.filter((warning) => applies[warning]);
}

function saferWays(carrier: Carrier, request: PlanRequest): Way[] {
  const verdict = carrier.payments[request.payment].verdict;
  const safer = ways(carrier, request.line, request.where).filter((way) => rank(way.verdict) < rank(verdict));
  return onePerPayment(safer.sort(bySafety(request))).slice(0, 3);
}

/** Surest payment first, automatic before by hand, then what the reader asked for, then the site's own order. */
function bySafety(wanted: Partial<PlanRequest>): (a: Way, b: Way) => number {
  const keys = (way: Way) => [
    Number(wanted.payment !== undefined && way.payment !== wanted.payment),
    rank(way.verdict),
    Number(way.goal === 'by-hand'),
    Number(wanted.method !== undefined && way.method !== wanted.method),
    PAYMENTS.indexOf(way.payment),
    METHODS.indexOf(way.method),
  ];
  return (a, b) => {
    const [left, right] = [keys(a), keys(b)];
    const differing = left.findIndex((key, index) => key !== right[index]);
    return differing < 0 ? 0 : (left[differing] as number) - (right[differing] as number);
  };
}

function onePerPayment(list: readonly Way[]): Way[] {
  return list.filter((way, index) => list.findIndex((other) => other.payment === way.payment) === index);
}

function rank(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}

function earliest(facts: readonly Fact[]): string {
  return facts.map(({ reviewBy }) => reviewBy).sort()[0] ?? '';
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
