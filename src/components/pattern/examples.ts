/** Real carriers' data in each state that a part of the site can be in, for the page that shows them all. */
import { allPlans } from '../../domain/all-plans.ts';
import { carrierViews } from '../../data/speech.ts';
import { addDays } from '../../domain/dates.ts';
import { lifeTracks } from '../../domain/life-line.ts';
import type { Plan } from '../../domain/plan.ts';
import { daysBetweenActs } from '../../domain/schedule.ts';
import type { Line } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SavedLine } from '../../storage/saved.ts';
import type { ImpossiblePlan, PossiblePlan } from '../../views/Plan.tsx';
import type { CarrierView } from '../../views/view.ts';

export interface LineExample {
  readonly view: CarrierView;
  readonly line: Line;
}

/** The first line of any carrier that fits. @throws Error where none does: the state then has no example any more. */
export function lineWhere(locale: Locale, what: string, fits: (line: Line) => boolean): LineExample {
  for (const view of carrierViews(locale)) {
    const line = view.carrier.lines.find(fits);
    if (line) return { view, line };
  }
  throw new Error(`No carrier has a line for the pattern page: ${what}`);
}

/** One whose holder's own act moves its deadline, with more than one thing to come. */
export const hasAnchor = (line: Line) => line.anchor && line.clocks.length > 1 && daysBetweenActs(line, '2026-01-01') !== undefined;
export const isMonthly = (line: Line) => line.clocks.some(({ from }) => 'monthly' in from);
export const hasGap = (line: Line) => lifeTracks(line).some(({ points }) => points.slice(1).some(({ days }) => days === undefined));

/** A saved line whose first deadline is `left` days ahead; null: its reader gave no date. */
export function savedWith({ view, line }: LineExample, left: number | null, today: string): SavedLine {
  const between = daysBetweenActs(line, today) ?? 0;
  return {
    id: 'a1b2c3d4-0000-4000-8000-00000000000a',
    nickname: view.words.lines[line.id]?.name ?? line.id,
    note: '',
    carrier: view.carrier.id,
    line: line.id,
    payment: 'japan-card',
    method: 'app',
    where: 'abroad',
    goal: 'by-hand',
    lastAct: left === null ? null : addDays(today, left - between),
    history: [],
    leadDays: [60, 30, 14, 7, 3, 1],
    marginDays: 3,
    linked: [],
    calendar: null,
    savedOn: today,
  };
}

/** The first plan of any carrier that fits. @throws Error where none does. */
export function planWhere<P extends Plan>(locale: Locale, what: string, fits: (plan: Plan) => plan is P): { view: CarrierView; plan: P } {
  for (const view of carrierViews(locale)) {
    const found = allPlans(view.carrier).find(fits);
    if (found) return { view, plan: found };
  }
  throw new Error(`No plan for the pattern page: ${what}`);
}

export const isImpossible = (plan: Plan): plan is ImpossiblePlan => plan.kind === 'not-possible';
export const isSure = (plan: Plan): plan is PossiblePlan => plan.kind !== 'not-possible' && plan.verdict === 'yes';
export const isUnsure = (plan: Plan): plan is PossiblePlan => plan.kind !== 'not-possible' && plan.verdict !== 'yes';
export const hasLabels = (plan: Plan): plan is PossiblePlan =>
  plan.kind !== 'not-possible' && plan.procedures[0].steps.some(({ labels }) => labels.length > 0);
