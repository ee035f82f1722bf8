/** From the form of a saved line to what the reader changed in it, or to what is wrong with it. */
import { doubtOf } from '../../domain/doubt.ts';
import { LINKED_KINDS, type LinkedKind } from '../../domain/linked.ts';
import { MAX_MARGIN_DAYS } from '../../domain/schedule.ts';
import { holdsNumber } from '../../exchange/private.ts';
import { LIMITS, type SavedLine } from '../../storage/saved.ts';
import type { KnownLine, KnownWay } from '../../views/known.ts';
import { readLinked } from './linked-text.ts';

export type Field = 'nickname' | 'note' | 'date' | 'leads' | 'margin' | 'way' | LinkedKind;

export interface Typed {
  /** Of each field but the date, which three fields make. */
  readonly text: (name: Field) => string;
  /** '' where none was typed, undefined where the day does not exist. */
  readonly date: string | undefined;
  /** The line of the carrier that the form shows. */
  readonly line: string;
}

export type Edited = { readonly edits: Partial<SavedLine> } | { readonly errors: Partial<Record<Field, string>> };

/** No line counts from a day before it: the oldest carriers' rules look back a few years, not decades. */
const OLDEST = '2010-01-01';

/** `errors` names for each wrong field the text that says what is wrong. `edits` holds what differs from `start` alone. */
export function edited({ text, date, line }: Typed, start: SavedLine, known: KnownLine, today: string): Edited {
  const errors: Partial<Record<Field, string>> = {};
  for (const name of ['nickname', 'note'] as const) if (holdsNumber(text(name))) errors[name] = 'edit.error-number';
  const lastAct = known.anchor ? date : (start.lastAct ?? '');
  if (lastAct === undefined) errors.date = 'wizard.error-impossible';
  else if (lastAct && lastAct < OLDEST) errors.date = 'edit.error-long-ago';
  else if (lastAct && doubtOf(known.rules, lastAct, today)?.kind === 'far-future') errors.date = 'edit.error-far-future';
  const leadDays = readLeads(text('leads'));
  if (!leadDays) errors.leads = 'reminders.error-leads';
  const margin = known.anchor ? readMargin(text('margin')) : start.marginDays;
  if (margin === undefined) errors.margin = 'edit.error-margin';
  const linked = LINKED_KINDS.flatMap((kind) => {
    const on = readLinked(text(kind));
    if (on === undefined) errors[kind] = 'edit.error-linked';
    return on ? [{ kind, on }] : [];
  });
  if (Object.keys(errors).length > 0 || !leadDays || margin === undefined) return { errors };
  const way = text('way') === wayValue(start) ? undefined : wayOf(text('way'), known.ways);
  const nickname = text('nickname') || start.nickname;
  const next = { ...start, ...way, line, nickname, note: text('note'), lastAct: lastAct || null, leadDays, marginDays: margin, linked };
  return { edits: changes(start, next) };
}

/** '60, 30、7' → [60, 30, 7]; undefined where anything is not a whole number of days from 0 to 366 or there are over twelve. */
export function readLeads(text: string): number[] | undefined {
  const parts = text
    .normalize('NFKC')
    .split(/[\s,、;]+/)
    .filter(Boolean);
  const numbers = [...new Set(parts.map(Number))].sort((a, b) => b - a);
  const fine =
    numbers.length > 0 &&
    numbers.length <= LIMITS.leads &&
    numbers.every((days) => Number.isInteger(days) && days >= 0 && days <= LIMITS.leadDays);
  return fine ? numbers : undefined;
}

/** A way as the value of an option. */
export function wayValue({ payment, method }: Pick<KnownWay, 'payment' | 'method'>): string {
  return `${payment} ${method}`;
}

function wayOf(value: string, ways: readonly KnownWay[]): KnownWay | undefined {
  return ways.find((way) => wayValue(way) === value);
}

function readMargin(text: string): number | undefined {
  const days = Number(text.normalize('NFKC') || Number.NaN);
  return Number.isInteger(days) && days >= 0 && days <= MAX_MARGIN_DAYS ? days : undefined;
}

/** Another tab may have changed the rest meanwhile. */
function changes(start: SavedLine, next: SavedLine): Partial<SavedLine> {
  const keys = Object.keys(next) as (keyof SavedLine)[];
  return Object.fromEntries(keys.filter((key) => JSON.stringify(next[key]) !== JSON.stringify(start[key])).map((key) => [key, next[key]]));
}
