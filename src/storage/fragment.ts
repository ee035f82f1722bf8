/** Answers as the fragment of an address, which no browser sends to a server. */
import { QUESTIONS, type Answers, type Question } from '../domain/flow.ts';

export interface FragmentState {
  readonly answers: Answers;
  /** The question the reader went back to, kept so that later answers survive. */
  readonly again?: Question;
  /** Something in the address could not be read: it is older, cut short, or was changed by hand. */
  readonly unread?: true;
}

/** Known keys only, each at most 40 characters of [a-z0-9-]; anything else is dropped, and said to be. */
export function readFragment(fragment: string): FragmentState {
  const text = fragment.replace(/^#/, '');
  const found = new URLSearchParams(text);
  const answers: Partial<Record<Question, string>> = {};
  for (const question of QUESTIONS) {
    const value = found.get(question);
    if (value !== null && /^[a-z0-9-]{1,40}$/.test(value)) answers[question] = value;
  }
  const again = QUESTIONS.find((question) => question === found.get('again'));
  const read = Object.keys(answers).length + Number(found.has('again'));
  const unread = text !== '' && [...found.keys()].length !== read;
  return { answers, ...(again ? { again } : {}), ...(unread ? { unread } : {}) };
}

/** The keys stand in the order of the questions, so that equal answers give equal addresses. */
export function writeFragment({ answers, again }: Pick<FragmentState, 'answers' | 'again'>): string {
  const pairs = QUESTIONS.flatMap((question) => (answers[question] === undefined ? [] : [[question, answers[question]]]));
  if (again) pairs.push(['again', again]);
  return `#${new URLSearchParams(pairs as string[][])}`;
}
