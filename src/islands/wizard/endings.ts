/** The parts that draw the wizard's outcomes, each fetched when its reader comes near it. */
import type { ComponentType, RefObject } from 'preact';
import { situationOf, type Answers, type Outcome, type Question, type Situation } from '../../domain/flow.ts';
import type { FragmentState } from '../../storage/fragment.ts';
import type { FinderCarrier } from '../../views/finder.ts';
import type { CarrierView, Speech } from '../../views/view.ts';
import { json } from '../carrier-data.ts';
import { loadTexts } from '../texts.ts';

export interface EndingProps {
  /** With all texts of the language. */
  readonly speech: Speech;
  /** Absent where the outcome is not about one carrier. */
  readonly view?: CarrierView;
  readonly finder: readonly FinderCarrier[];
  readonly answers: Answers;
  readonly asked: readonly Question[];
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly go: (next: FragmentState) => void;
}

export interface Ending {
  readonly speech: Speech;
  readonly finder: readonly FinderCarrier[];
  readonly Part: ComponentType<EndingProps>;
}

const PARTS: Readonly<Record<Outcome, () => Promise<{ readonly Part: ComponentType<EndingProps> }>>> = {
  plan: () => import('./PlanEnding.tsx'),
  rescue: () => import('./RescueEnding.tsx'),
  leaving: () => import('./LeavingEnding.tsx'),
  'find-carrier': () => import('./FindEnding.tsx'),
  'choose-carrier': () => import('./ChooseEnding.tsx'),
};

/** Where most readers of a situation arrive. */
const LIKELY: Readonly<Record<Situation, Outcome>> = {
  automatic: 'plan',
  danger: 'rescue',
  leaving: 'leaving',
  'find-carrier': 'find-carrier',
  'no-number': 'choose-carrier',
};

export function likelyOutcome(accepted: Answers): Outcome | undefined {
  return Object.keys(accepted).length > 0 ? LIKELY[situationOf(accepted)] : undefined;
}

export async function loadEnding(speech: Speech, outcome: Outcome): Promise<Ending> {
  const needsFinder = outcome === 'find-carrier' || outcome === 'choose-carrier';
  const [{ Part }, texts, finder] = await Promise.all([
    PARTS[outcome](),
    loadTexts(speech),
    needsFinder ? json<readonly FinderCarrier[]>(`${speech.base}data/finder/${speech.locale}.json`) : [],
    import('./ending-style.ts'),
  ]);
  return { Part, speech: texts, finder };
}
