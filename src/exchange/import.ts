/** Reads what other programs and earlier visits wrote. Nothing is stored here: the reader chooses from what was found. */
import { isDay } from '../domain/dates.ts';
import { LIMITS, type SavedLine } from '../storage/saved.ts';
import type { KnownCarriers } from '../views/known.ts';
import { candidate, type Candidate } from './candidate.ts';
import { columnsOf, parseCsv } from './csv.ts';
import { readSaved, unpack } from './link.ts';

export const SOURCES = ['baohao', 'esim-keeper', 'wallos', 'csv', 'ics'] as const;
export type Source = (typeof SOURCES)[number];

export type ImportProblem =
  /** Over a megabyte: not read at all. */
  | 'too-large'
  /** Made by a newer version of this site. */
  | 'newer'
  /** Cut off or damaged. */
  | 'broken'
  /** Readable, but of no kind that we know. */
  | 'unknown'
  /** A known kind without a single usable entry. */
  | 'empty';

export type Import =
  { readonly source: Source; readonly found: readonly Candidate[]; readonly skipped: number } | { readonly problem: ImportProblem };

export const MAX_BYTES = 1_000_000;

export async function readImport(file: { readonly size: number; text(): Promise<string> }, carriers: KnownCarriers): Promise<Import> {
  if (file.size > MAX_BYTES) return { problem: 'too-large' };
  const text = (await file.text()).replace(/^\uFEFF/, '').trim();
  if (text === '') return { problem: 'empty' };
  if (/^BEGIN:VCALENDAR/i.test(text)) return fromIcs(text, carriers);
  if (text.startsWith('{') || text.startsWith('[')) return fromJson(text, carriers);
  return fromCsv(text, carriers);
}

/** Lines of this site, from a backup, a link or a calendar file. */
export function fromLines(lines: readonly SavedLine[]): Import {
  if (lines.length === 0) return { problem: 'empty' };
  return {
    source: 'baohao',
    skipped: 0,
    found: lines.map((line) => ({ line, name: line.nickname, carrier: line.carrier, lineId: line.line, likely: true })),
  };
}

function fromJson(text: string, carriers: KnownCarriers): Import {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'broken' };
  }
  if (Array.isArray(value)) return fromWallos(value, carriers);
  const { cards, subscriptions, lines, version } = value as Record<string, unknown>;
  if (Array.isArray(subscriptions)) return fromWallos(subscriptions, carriers);
  if (Array.isArray(cards)) return fromEsimKeeper(cards, carriers);
  if (lines === undefined && typeof version !== 'number') return { problem: 'unknown' };
  const { $schema: _, ...plain } = value as Record<string, unknown>;
  const read = readSaved(JSON.stringify(plain));
  return 'problem' in read ? read : fromLines(read.saved.lines);
}

/**
 * eSIM Keeper (chingluka0/esim-keeper), backup version 1:
 *   { version, exportedAt, cards: [{ name, phoneNumber, countryCode, balanceText, startDate, cycleDays, expiryDate, reminderDaysBefore, … }] }
 * The phone number and the balance stay where they are.
 */
function fromEsimKeeper(cards: readonly unknown[], carriers: KnownCarriers): Import {
  return collect('esim-keeper', cards, (card) => {
    const { name, countryCode, startDate, reminderDaysBefore } = card;
    const inJapan = countryCode === 'JP';
    const lead = Number.isInteger(reminderDaysBefore) ? clampLead(reminderDaysBefore as number) : undefined;
    const told = { name, lastAct: dayOf(startDate), leadDays: lead === undefined ? undefined : [lead] };
    const found = candidate(told, carriers);
    return found && { ...found, likely: inJapan && found.carrier !== undefined };
  });
}

/**
 * Wallos (ellite/Wallos), endpoints/subscriptions/export: { success, subscriptions: [{ Name, 'Next Payment', Category,
 * 'Payment Method', 'Paid By', Price, Notes, URL, State, Notifications, 'Cancellation Date', Active }] }; its older import: [{ name,
 * next_payment, notes }]. It knows the next payment, not the last act: that stays open.
 */
function fromWallos(list: readonly unknown[], carriers: KnownCarriers): Import {
  return collect('wallos', list, (entry) => {
    const name = entry.Name ?? entry.name;
    const next = entry['Next Payment'] ?? entry.next_payment;
    const notes = [entry.Notes ?? entry.notes, typeof next === 'string' ? next : ''].filter(Boolean).join(' · ');
    const found = candidate({ name, note: notes }, carriers);
    const ended = entry.State === 'Disabled' || entry.Active === 'No';
    return found && { ...found, likely: found.likely && !ended };
  });
}

function fromCsv(text: string, carriers: KnownCarriers): Import {
  const [head = [], ...rows] = parseCsv(text);
  const columns = columnsOf(head);
  if (columns.name === undefined) return { problem: 'unknown' };
  const cell = (row: readonly string[], column: number | undefined) => (column === undefined ? undefined : row[column]);
  return collect('csv', rows, (row) => {
    const cells = row as unknown as readonly string[];
    const lead = Number(cell(cells, columns.leads) || Number.NaN);
    return candidate(
      {
        name: cell(cells, columns.name),
        carrier: cell(cells, columns.carrier),
        line: cell(cells, columns.line),
        lastAct: dayOf(cell(cells, columns.date)),
        leadDays: Number.isInteger(lead) ? [clampLead(lead)] : undefined,
        note: cell(cells, columns.note),
      },
      carriers,
    );
  });
}

/** A file of this site brings its whole schedule in any event's restoring link; from others, names and days are taken. */
async function fromIcs(text: string, carriers: KnownCarriers): Promise<Import> {
  const { default: ICAL } = await import('ical.js');
  let events: { summary: string; day: string }[];
  try {
    const unfolded = text.replace(/\r?\n[ \t]/g, '');
    for (const [link] of unfolded.matchAll(/#restore=\d+\.[A-Za-z0-9_-]+/g)) {
      const read = await unpack(link);
      if (read && 'saved' in read && read.saved.lines.length > 0) return fromLines(read.saved.lines);
    }
    const calendar = new ICAL.Component(ICAL.parse(text));
    events = calendar.getAllSubcomponents('vevent').map((event) => ({
      summary: String(event.getFirstPropertyValue('summary') ?? ''),
      day: String(event.getFirstPropertyValue('dtstart') ?? '').slice(0, 10),
    }));
  } catch {
    return { problem: 'broken' };
  }
  return collect('ics', events, ({ summary, day }) => candidate({ name: summary, note: dayOf(day) ?? '' }, carriers));
}

function collect(source: Source, list: readonly unknown[], read: (entry: Record<string, unknown>) => Candidate | undefined): Import {
  const usable = list.filter((entry) => typeof entry === 'object' && entry !== null);
  const found = usable.map((entry) => read(entry as Record<string, unknown>)).filter((one) => one !== undefined);
  const skipped = list.length - found.length;
  return found.length > 0 ? { source, found, skipped } : { problem: 'empty' };
}

/** '2026-11-22', '2026/11/2', '2026年11月2日' as an ISO day; undefined for what is none. */
function dayOf(value: unknown): string | undefined {
  const [, year, month = '', day = ''] = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(String(value ?? '').normalize('NFKC')) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

function clampLead(days: number): number {
  return Math.min(Math.max(days, 0), LIMITS.leadDays);
}
