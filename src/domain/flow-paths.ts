/** Every way through the questions, to count and to check. */
import { choices, walk, type Answers, type FlowCarrier, type Outcome, type Question } from './flow.ts';

export interface FlowPath {
  readonly answers: Answers;
  readonly asked: readonly Question[];
  readonly outcome: Outcome;
}

/**
 * All paths that begin with these answers, one day standing for all days.
 * @throws Error where an answer that is offered is not accepted: the flow contradicts itself
 */
export function pathsFrom(carriers: readonly FlowCarrier[], answers: Answers): FlowPath[] {
  const step = walk(carriers, answers);
  if (step.kind === 'outcome') return [{ answers, asked: step.asked, outcome: step.outcome }];
  if (step.invalid !== undefined) throw new Error(`"${step.invalid}" is offered for ${step.question} and not accepted`);
  return choices(step.question, carriers, step.accepted).flatMap((answer) => pathsFrom(carriers, { ...answers, [step.question]: answer }));
}
