/** The wizard's questions. Answers are the only state: the walk replays them and stops at the first missing or invalid one. */
import { isDay } from './dates.ts';
import { METHODS, PAYMENTS, PLACES } from './types.ts';

export const QUESTIONS = ['carrier', 'line', 'payment', 'method', 'where', 'last'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What a reader answered, as text; 'unknown' is an answer. */
export type Answers = Readonly<Partial<Record<Question, string>>>;

/** What the walk must know of a carrier. */
export interface FlowCarrier {
  readonly id: string;
  readonly lines: readonly { readonly id: string; readonly anchor: boolean }[];
}

export type Walk =
  /** `invalid` holds the answer that cannot be used. `asked` are the questions of this reader's way up to here. */
  | {
      readonly kind: 'question';
      readonly question: Question;
      readonly invalid?: string;
      readonly accepted: Answers;
      readonly asked: readonly Question[];
    }
  | { readonly kind: 'outcome'; readonly accepted: Answers; readonly asked: readonly Question[] };

/**
 * Replays the answers.
 * @param again a question to show although it is answered ("Change"); ignored where the walk does not reach it
 */
export function walk(carriers: readonly FlowCarrier[], answers: Answers, again?: Question): Walk {
  const accepted: Partial<Record<Question, string>> = {};
  const asked: Question[] = [];
  for (const question of QUESTIONS) {
    const carrier = carriers.find(({ id }) => id === accepted.carrier);
    if (!applies(question, carrier, accepted)) continue;
    asked.push(question);
    const answer = answers[question];
    if (answer === undefined || question === again) return { kind: 'question', question, accepted, asked };
    if (!isValid(question, answer, carriers, carrier)) return { kind: 'question', question, invalid: answer, accepted, asked };
    accepted[question] = answer;
  }
  return { kind: 'outcome', accepted, asked };
}

/** The line that an accepted walk is about: the answer, or the carrier's usual one. */
export function lineOf(carrier: FlowCarrier, accepted: Answers): string {
  const usual = carrier.lines[0]?.id ?? '';
  return accepted.line && accepted.line !== 'unknown' ? accepted.line : usual;
}

function applies(question: Question, carrier: FlowCarrier | undefined, accepted: Answers): boolean {
  if (question === 'carrier') return true;
  if (!carrier) return false;
  if (question === 'line') return carrier.lines.length > 1;
  if (question === 'last') return carrier.lines.some(({ id, anchor }) => anchor && id === lineOf(carrier, accepted));
  return true;
}

function isValid(question: Question, answer: string, carriers: readonly FlowCarrier[], carrier: FlowCarrier | undefined): boolean {
  switch (question) {
    case 'carrier':
      return carriers.some(({ id }) => id === answer);
    case 'line':
      return answer === 'unknown' || Boolean(carrier?.lines.some(({ id }) => id === answer));
    case 'payment':
      return answer === 'unknown' || includes(PAYMENTS, answer);
    case 'method':
      return answer === 'unknown' || includes(METHODS, answer);
    case 'where':
      return includes(PLACES, answer);
    case 'last':
      return answer === 'unknown' || isDay(answer);
  }
}

function includes(list: readonly string[], value: string): boolean {
  return list.includes(value);
}
