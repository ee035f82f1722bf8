/** A line as another program tells of it, before the reader has looked at it. */
import { DEFAULT_LEAD_DAYS, DEFAULT_MARGIN_DAYS } from '../domain/schedule.ts';
import { fold } from '../i18n/fold.ts';
import { LIMITS, type SavedLine } from '../storage/saved.ts';
import type { KnownCarriers } from '../views/known.ts';
import { clean } from './clean.ts';
import { withoutNumbers } from './private.ts';

export interface Candidate {
  /** Complete, where it comes from this site. */
  readonly line?: SavedLine;
  readonly name: string;
  readonly carrier?: string;
  readonly lineId?: string;
  /** A day in Japan. */
  readonly lastAct?: string;
  readonly leadDays?: readonly number[];
  readonly note?: string;
  /** Whether it is likely meant: a carrier of Japan was recognised. */
  readonly likely: boolean;
}

export interface Told {
  readonly name: unknown;
  readonly carrier?: unknown;
  readonly line?: unknown;
  readonly lastAct?: string | undefined;
  readonly leadDays?: readonly number[] | undefined;
  readonly note?: unknown;
  readonly likely?: boolean;
}

/** Numbers that identify a person are struck out; the carrier is found by any of its spellings. */
export function candidate(told: Told, carriers: KnownCarriers): Candidate | undefined {
  const name = words(told.name, LIMITS.nickname);
  if (!name) return undefined;
  const carrier = findCarrier(carriers, words(told.carrier, 80)) ?? findCarrier(carriers, name);
  const lines = carrier ? Object.keys(carriers[carrier]?.lines ?? {}) : [];
  const lineId = lines.find((id) => id === told.line) ?? lines[0];
  const note = words(told.note, LIMITS.note);
  return {
    name,
    ...(carrier && lineId ? { carrier, lineId } : {}),
    ...(told.lastAct ? { lastAct: told.lastAct } : {}),
    ...(told.leadDays?.length ? { leadDays: told.leadDays } : {}),
    ...(note ? { note } : {}),
    likely: told.likely ?? carrier !== undefined,
  };
}

/** undefined while the reader has not said which carrier it is. */
export function lineFrom(found: Candidate, carriers: KnownCarriers, today: string): SavedLine | undefined {
  if (found.line) return found.line;
  const known = found.carrier && found.lineId ? carriers[found.carrier]?.lines[found.lineId] : undefined;
  if (!known || !found.carrier || !found.lineId) return undefined;
  const { payment = 'japan-card', method = 'website', goal = 'by-hand' } = known.ways[0] ?? {};
  return {
    id: crypto.randomUUID(),
    nickname: found.name,
    note: found.note ?? '',
    carrier: found.carrier,
    line: found.lineId,
    payment,
    method,
    where: 'unknown',
    goal,
    lastAct: known.rules.anchor ? (found.lastAct ?? null) : null,
    history: [],
    leadDays: [...(found.leadDays ?? DEFAULT_LEAD_DAYS)].slice(0, LIMITS.leads),
    marginDays: DEFAULT_MARGIN_DAYS,
    linked: [],
    calendar: null,
    savedOn: today,
  };
}

/** By the longest spelling that the text holds, so that 'docomo' does not win over a brand that has it in its name. */
function findCarrier(carriers: KnownCarriers, text: string): string | undefined {
  const folded = fold(text);
  if (!folded) return undefined;
  let best: { id: string; length: number } | undefined;
  for (const [id, { spellings }] of Object.entries(carriers)) {
    for (const spelling of spellings.split('|')) {
      if (spelling.length > 1 && folded.includes(spelling) && spelling.length > (best?.length ?? 0)) best = { id, length: spelling.length };
    }
  }
  return best?.id;
}

function words(value: unknown, max: number): string {
  if (typeof value !== 'string') return '';
  return withoutNumbers(clean(value).replaceAll('\n', ' ').trim()).slice(0, max).toWellFormed();
}
