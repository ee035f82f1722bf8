/** Where a saved line stands on a day: what its card and its paper say, and the order in which they stand. */
import { dayToAct, nextDeadline, schedule, type Deadline, type Schedule } from '../../domain/schedule.ts';
import type { Line } from '../../domain/types.ts';
import type { SavedLine } from '../../storage/saved.ts';
import type { KnownCarriers } from '../../views/known.ts';
import { toneOf, type Tone } from '../../views/ScheduleView.tsx';

export interface LineState {
  readonly due: Schedule;
  readonly next?: Deadline;
  /** The day by which to act, in Japan; the deadline itself where the margin before it is used up. */
  readonly day: string | 'unknown';
  readonly tone: Tone;
  /** A deadline that the holder's act moves is over. */
  readonly missed: boolean;
  /** The rules need a day that the reader has not given. */
  readonly missing: boolean;
}

export function lineState(rules: Line, line: SavedLine, today: string): LineState {
  const due = schedule(rules, { ...line, today });
  const next = nextDeadline(due, today);
  const missing = rules.anchor && line.lastAct === null;
  const missed = due.deadlines.some(({ actBy, date }) => actBy !== undefined && date < today);
  if (missing || !next) return { due, day: 'unknown', tone: 'unknown', missed, missing };
  const { actBy, date, event } = next;
  const day = dayToAct(next, today);
  // A charge that runs by itself asks nothing of its holder, however near it is.
  const byItself = event === 'charge' && line.goal === 'automatic';
  const tone = missed ? 'overdue' : byItself ? 'safe' : toneOf(date >= today ? (actBy ?? date) : date, today);
  return { due, next, day, tone, missed, missing };
}

const RANKS: readonly Tone[] = ['overdue', 'unknown', 'soon', 'safe'];

/** Ids of lines, the most urgent first; equal ones as they were saved. Lines of unknown carriers stand last. */
export function byUrgency(lines: readonly SavedLine[], carriers: KnownCarriers, today: string): string[] {
  const ranked = lines.map((line) => {
    const rules = carriers[line.carrier]?.lines[line.line]?.rules;
    const state = rules && lineState(rules, line, today);
    return { id: line.id, rank: state ? RANKS.indexOf(state.tone) : RANKS.length, day: state?.day ?? '' };
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.day.localeCompare(b.day)).map(({ id }) => id);
}
