/** Lines from elsewhere: first looked at, then chosen one by one. Nothing is stored before the reader presses the button. */
import { useState } from 'preact/hooks';
import { lineFrom, type Candidate } from '../../exchange/candidate.ts';
import { readImport, type Import } from '../../exchange/import.ts';
import type { SavedLine } from '../../storage/saved.ts';
import { sameLine } from '../../storage/schedule-store.ts';
import type { PanelProps } from './CalendarPanel.tsx';

export interface ImportProps extends PanelProps {
  /** Merges the lines and says what came of it; false where they could not be stored. */
  readonly onImport: (lines: readonly SavedLine[]) => boolean;
}

export function ImportPanel(props: ImportProps) {
  const { speech, carriers } = props;
  const { t } = speech;
  const [read, setRead] = useState<Import>();
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    setRead(await readImport(file, carriers).catch(() => ({ problem: 'broken' as const })));
    input.value = '';
  };
  return (
    <>
      <p>{t('import.why')}</p>
      <p class="field">
        <label for="import-file">{t('import.file')}</label>
        <input
          id="import-file"
          type="file"
          accept=".json,.csv,.tsv,.txt,.ics,application/json,text/csv,text/calendar"
          onChange={(event) => void open(event.currentTarget)}
        />
      </p>
      <div role="status">
        {read && 'problem' in read && <p class="error">{t(`import.${read.problem}`)}</p>}
        {read && 'found' in read && <p>{t('import.found', { count: read.found.length, source: t(`import.source.${read.source}`) })}</p>}
        {read && 'found' in read && read.skipped > 0 && <p>{t('import.skipped', { count: read.skipped })}</p>}
      </div>
      {read && 'found' in read && (
        <Choose
          key={JSON.stringify(read.found)}
          {...props}
          found={read.found}
          onImport={(lines) => {
            const taken = props.onImport(lines);
            if (taken) setRead(undefined);
            return taken;
          }}
        />
      )}
    </>
  );
}

/** A line for each candidate: whether to take it, and what it is. */
export function Choose({ speech, carriers, saved, today, found, onImport }: ImportProps & { readonly found: readonly Candidate[] }) {
  const { t, format } = speech;
  const [rows, setRows] = useState(() => found.map((one) => ({ ...one, take: one.likely })));
  const set = (index: number, change: Partial<Candidate & { take: boolean }>) =>
    setRows((before) => before.map((row, at) => (at === index ? { ...row, ...change } : row)));
  const chosen = rows.flatMap((row) => (row.take ? [lineFrom(row, carriers, today)] : []));
  const open = chosen.filter((line) => line === undefined).length;
  const lines = chosen.filter((line) => line !== undefined);
  return (
    <form
      class="import"
      onSubmit={(event) => {
        event.preventDefault();
        onImport(lines);
      }}
    >
      <ul class="candidates">
        {rows.map((row, index) => {
          const line = lineFrom(row, carriers, today);
          const lastAct = row.line?.lastAct ?? row.lastAct;
          const known = line && saved.lines.some((other) => other.id === line.id || sameLine(other, line));
          return (
            <li class="sim">
              <label class="choice">
                <input type="checkbox" checked={row.take} onChange={(event) => set(index, { take: event.currentTarget.checked })} />
                <span>
                  <b>{row.name}</b> {row.line && <small>{carriers[row.line.carrier]?.name ?? row.line.carrier}</small>}
                  {lastAct && <small>{t('reminders.last', { date: format.day(lastAct) })}</small>}
                  {row.note && <small>{row.note}</small>}
                  {known && <small class="known">{t('import.known')}</small>}
                </span>
              </label>
              {!row.line && (
                <CarrierFields speech={speech} carriers={carriers} row={row} index={index} set={(change) => set(index, change)} />
              )}
            </li>
          );
        })}
      </ul>
      {open > 0 && <p class="error">{t('import.no-carrier', { count: open })}</p>}
      <p class="actions">
        <button class="button" type="submit" disabled={lines.length === 0 || open > 0}>
          {t('import.take', { count: lines.length })}
        </button>
      </p>
    </form>
  );
}

interface CarrierFieldsProps extends Pick<ImportProps, 'speech' | 'carriers'> {
  readonly row: Candidate;
  readonly index: number;
  readonly set: (change: Partial<Candidate>) => void;
}

function CarrierFields({ speech: { t }, carriers, row, index, set }: CarrierFieldsProps) {
  const choose = (carrier: string) => {
    const lineId = carriers[carrier]?.usual;
    set(lineId ? { carrier, lineId } : { carrier: '', lineId: '' });
  };
  const lines = Object.entries((row.carrier && carriers[row.carrier]?.lines) || {});
  return (
    <p class="fields">
      <label for={`carrier-${index}`}>{t('summary.carrier')}</label>{' '}
      <select id={`carrier-${index}`} value={row.carrier ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{t('import.choose')}</option>
        {Object.entries(carriers).map(([id, { name }]) => (
          <option value={id}>{name}</option>
        ))}
      </select>
      {lines.length > 1 && (
        <>
          {' '}
          <label for={`line-${index}`}>{t('summary.line')}</label>{' '}
          <select id={`line-${index}`} value={row.lineId ?? ''} onChange={(event) => set({ lineId: event.currentTarget.value })}>
            {lines.map(([id, { name }]) => (
              <option value={id}>{name}</option>
            ))}
          </select>
        </>
      )}
    </p>
  );
}
