/** The cheapest, the least troublesome and the safest way with one payment, where they differ. */
import { plan, type PlannedProcedure, type PlanRequest } from './plan.ts';
import { FACT_KINDS, METHODS, type Carrier, type Method } from './types.ts';

export const AIMS = ['cheapest', 'least-work', 'safest'] as const;
export type Aim = (typeof AIMS)[number];

export interface WayOption {
  /** One way may serve several aims. */
  readonly aims: readonly Aim[];
  readonly method: Method;
  readonly entry: PlannedProcedure;
}

/** Empty where one way is all three, or nothing is known. */
export function waysByAim(carrier: Carrier, request: PlanRequest): WayOption[] {
  const all = METHODS.flatMap((method) => {
    const found = plan(carrier, { ...request, method });
    return found.kind === 'not-possible' ? [] : found.procedures.map((entry) => ({ method, entry }));
  });
  // The method the reader chose wins where two are equal.
  all.sort((a, b) => Number(a.method !== request.method) - Number(b.method !== request.method));
  const best = new Map<string, WayOption>();
  for (const aim of AIMS) {
    const [found] = [...all].sort((a, b) => compare(KEYS[aim](a.entry), KEYS[aim](b.entry)));
    if (!found) return [];
    const id = found.entry.procedure.id;
    best.set(id, { ...found, aims: [...(best.get(id)?.aims ?? []), aim] });
  }
  return best.size > 1 ? [...best.values()] : [];
}

const yen = ({ yenPerYear }: PlannedProcedure) => (yenPerYear === 'unknown' ? Number.POSITIVE_INFINITY : yenPerYear);
/** How often a year the holder must act; what renews itself asks for nothing. */
const acts = ({ procedure, cost }: PlannedProcedure) => (procedure.goal === 'automatic' ? 0 : cost.timesPerYear);
const risks = ({ steps }: PlannedProcedure) => steps.flatMap(({ needs }) => needs).length;

const KEYS: Readonly<Record<Aim, (entry: PlannedProcedure) => number[]>> = {
  cheapest: (entry) => [yen(entry), acts(entry), entry.steps.length],
  'least-work': (entry) => [acts(entry), yen(entry), entry.steps.length],
  safest: (entry) => [acts(entry), FACT_KINDS.indexOf(entry.procedure.kind), risks(entry), yen(entry)],
};

function compare(left: readonly number[], right: readonly number[]): number {
  const index = left.findIndex((key, at) => key !== right[at]);
  return index < 0 ? 0 : (left[index] ?? 0) > (right[index] ?? 0) ? 1 : -1;
}
