/**
 * The wizard's questions as data, and the walk through them. Answers are the only state: the walk replays them from the first
 * question and stops at the first missing or invalid one.
 */
import { isDay } from './dates.ts';
import { METHODS, PAYMENTS, PLACES } from './types.ts';

/** In the order in which answers stand in the address. */
export const QUESTIONS = [
  'situation',
  'state',
  'carrier',
  'line',
  'payment',
  'method',
  'where',
  'resident',
  'last',
  'stopped',
  'departure',
] as const;
export type Question = (typeof QUESTIONS)[number];

export const OUTCOMES = ['plan', 'rescue', 'leaving', 'find-carrier', 'choose-carrier'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What brings a reader here, in the order they are offered. */
export const SITUATIONS = ['automatic', 'danger', 'leaving', 'find-carrier', 'no-number'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** What has happened to a number in danger. */
export const STATES = ['warned', 'suspended', 'cancelled', 'unknown'] as const;
export type State = (typeof STATES)[number];

/** No outcome may need more answers than this. */
export const MOST_QUESTIONS = 6;

/** What a reader answered, as text; 'unknown' is an answer. */
export type Answers = Readonly<Partial<Record<Question, string>>>;

/** What the walk must know of a carrier. */
export interface FlowCarrier {
  readonly id: string;
  readonly lines: readonly {
    readonly id: string;
    /** The deadlines are counted from a date that only the reader knows. */
    readonly anchor: boolean;
    /** It is known how long a suspended line can still be saved. */
    readonly grace: boolean;
  }[];
}

/** When a way is taken: all that is named must hold. */
export interface When {
  readonly situation?: Situation;
  readonly state?: State;
  /** The answer to the question itself. */
  readonly answer?: string;
  /** several: the carrier has more than one kind of line · anchor, grace: of the line · room: fewer than six were asked. */
  readonly has?: readonly ('several' | 'anchor' | 'grace' | 'room')[];
}

export interface Way {
  readonly to: Question | Outcome;
  readonly when?: When;
}

export interface FlowNode {
  /** The answers offered; 'carriers' and 'lines' come from the facts, 'day' is a date. Each list may end with 'unknown'. */
  readonly answers: readonly string[] | 'carriers' | 'lines' | 'day';
  /** The first way whose conditions hold is taken; the last one has none. */
  readonly next: readonly Way[];
}

const AFTER_LINE: readonly Way[] = [
  { to: 'where', when: { situation: 'danger' } },
  { to: 'departure', when: { situation: 'leaving' } },
  { to: 'payment' },
];

/** The whole flow: drawn on its own page, walked by the wizard, enumerated by a test. */
export const FLOW: Readonly<Record<Question, FlowNode>> = {
  situation: {
    answers: SITUATIONS,
    next: [
      { to: 'state', when: { answer: 'danger' } },
      { to: 'find-carrier', when: { answer: 'find-carrier' } },
      { to: 'where', when: { answer: 'no-number' } },
      { to: 'carrier' },
    ],
  },
  state: { answers: STATES, next: [{ to: 'carrier' }] },
  carrier: {
    answers: 'carriers',
    next: [{ to: 'find-carrier', when: { answer: 'unknown' } }, { to: 'line', when: { has: ['several'] } }, ...AFTER_LINE],
  },
  line: { answers: 'lines', next: AFTER_LINE },
  payment: { answers: [...PAYMENTS, 'unknown'], next: [{ to: 'choose-carrier', when: { situation: 'no-number' } }, { to: 'method' }] },
  method: { answers: [...METHODS, 'unknown'], next: [{ to: 'where' }] },
  where: {
    answers: PLACES,
    next: [
      { to: 'resident', when: { situation: 'no-number' } },
      { to: 'stopped', when: { situation: 'danger', state: 'suspended', has: ['grace', 'room'] } },
      { to: 'rescue', when: { situation: 'danger' } },
      { to: 'last', when: { has: ['anchor', 'room'] } },
      { to: 'plan' },
    ],
  },
  resident: { answers: ['yes', 'no', 'unknown'], next: [{ to: 'payment' }] },
  last: { answers: 'day', next: [{ to: 'plan' }] },
  stopped: { answers: 'day', next: [{ to: 'rescue' }] },
  departure: { answers: 'day', next: [{ to: 'leaving' }] },
};

interface Trail {
  readonly accepted: Answers;
  /** The questions of this reader's way up to here. */
  readonly asked: readonly Question[];
}
export type Walk =
  /** `invalid` holds the answer that cannot be used. */
  | (Trail & { readonly kind: 'question'; readonly question: Question; readonly invalid?: string })
  | (Trail & { readonly kind: 'outcome'; readonly outcome: Outcome });

/**
 * Replays the answers.
 * @param again a question to show although it is answered ("Change"); ignored where the walk does not reach it
 */
export function walk(carriers: readonly FlowCarrier[], answers: Answers, again?: Question): Walk {
  const accepted: Partial<Record<Question, string>> = {};
  const asked: Question[] = [];
  let at: Question | Outcome = firstQuestion(answers);
  while (isQuestion(at)) {
    const question: Question = at;
    asked.push(question);
    const answer: string | undefined = answers[question];
    if (answer === undefined || question === again) return { kind: 'question', question, accepted, asked };
    if (!fits(question, answer, carriers, accepted)) return { kind: 'question', question, invalid: answer, accepted, asked };
    accepted[question] = answer;
    // A date given anyway is kept, although there was no room to ask for it.
    const room: boolean = asked.length < MOST_QUESTIONS || again === 'last' || answers.last !== undefined;
    const carrier = carriers.find(({ id }) => id === accepted.carrier);
    const way: Way | undefined = FLOW[question].next.find(({ when }) => holds(when, { answer, accepted, carrier, room }));
    at = way?.to ?? 'plan';
  }
  return { kind: 'outcome', outcome: at, accepted, asked };
}

/** Which question this is, and how many it can be at most, whatever the reader answers from here on. */
export function progressOf({ question, accepted, asked }: Pick<Extract<Walk, { kind: 'question' }>, 'question' | 'accepted' | 'asked'>): {
  readonly place: number;
  readonly most: number;
} {
  return { place: asked.length, most: Math.min(MOST_QUESTIONS, asked.length - 1 + mostLeft(question, accepted)) };
}

function mostLeft(question: Question, accepted: Partial<Record<Question, string>>): number {
  let most = 0;
  for (const { to, when: { situation, ...rest } = {} } of FLOW[question].next) {
    // The first answer says what the situation is.
    const known = question === 'situation' && rest.answer ? { situation: rest.answer } : accepted;
    if (situation && situation !== situationOf(known)) continue;
    if (isQuestion(to)) most = Math.max(most, mostLeft(to, known));
    // Nothing else has to hold: no later way is taken.
    if (Object.keys(rest).length === 0) break;
  }
  return 1 + most;
}

/** Every answer to a question that the walk accepts, with one day standing for all days. */
export function choices(question: Question, carriers: readonly FlowCarrier[], accepted: Answers): string[] {
  const { answers } = FLOW[question];
  if (answers === 'carriers') return [...carriers.map(({ id }) => id), 'unknown'];
  if (answers === 'lines') return [...(carriers.find(({ id }) => id === accepted.carrier)?.lines.map(({ id }) => id) ?? []), 'unknown'];
  return answers === 'day' ? ['2026-11-22', 'unknown'] : [...answers];
}

/** The line that an accepted walk is about: the answer, or the carrier's usual one. */
export function lineOf(
  carrier: Pick<FlowCarrier, 'id'> & { readonly lines: readonly { readonly id: string }[] },
  accepted: Answers,
): string {
  const usual = carrier.lines[0]?.id ?? '';
  return accepted.line && accepted.line !== 'unknown' ? accepted.line : usual;
}

/** A reader who comes with an answer about a line, from a guide or an older link, wants it automatic. */
export function situationOf(accepted: Answers): Situation {
  return SITUATIONS.find((situation) => situation === accepted.situation) ?? 'automatic';
}

const ABOUT_A_LINE = ['carrier', 'line', 'payment', 'method', 'where', 'last'] as const;

function firstQuestion(answers: Answers): Question {
  const implied = answers.situation === undefined && ABOUT_A_LINE.some((question) => answers[question] !== undefined);
  return implied ? 'carrier' : 'situation';
}

function holds(
  when: When | undefined,
  { answer, accepted, carrier, room }: { answer: string; accepted: Answers; carrier: FlowCarrier | undefined; room: boolean },
): boolean {
  if (!when) return true;
  const line = carrier?.lines.find(({ id }) => id === lineOf(carrier, accepted));
  const traits = { several: (carrier?.lines.length ?? 0) > 1, anchor: Boolean(line?.anchor), grace: Boolean(line?.grace), room };
  return (
    (when.answer === undefined || when.answer === answer) &&
    (when.situation === undefined || when.situation === situationOf(accepted)) &&
    (when.state === undefined || when.state === accepted.state) &&
    (when.has ?? []).every((trait) => traits[trait])
  );
}

function fits(question: Question, answer: string, carriers: readonly FlowCarrier[], accepted: Answers): boolean {
  if (FLOW[question].answers === 'day') return answer === 'unknown' || isDay(answer);
  return choices(question, carriers, accepted).includes(answer);
}

function isQuestion(step: Question | Outcome): step is Question {
  return step in FLOW;
}
