/** Changing a saved line: its name, its dates, and how early to be warned. Every mistake is said at its field; nothing typed is lost. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { doubtOf } from '../../domain/doubt.ts';
import { LINKED_KINDS, type LinkedKind } from '../../domain/linked.ts';
import { MAX_MARGIN_DAYS } from '../../domain/schedule.ts';
import { holdsNumber } from '../../exchange/private.ts';
import { LIMITS, type SavedLine } from '../../storage/saved.ts';
import type { KnownLine } from '../../views/known.ts';
import type { Speech } from '../../views/view.ts';
import { DateFields, readDate } from '../wizard/DateFields.tsx';
import { readLinked } from './linked-text.ts';

interface EditLineProps {
  readonly speech: Speech;
  readonly line: SavedLine;
  readonly known: KnownLine;
  readonly today: string;
  readonly onSave: (next: SavedLine) => void;
  readonly onCancel: () => void;
}

type Field = 'nickname' | 'note' | 'date' | 'leads' | 'margin' | LinkedKind;
type Errors = Partial<Record<Field, string>>;

export function EditLine({ speech, line, known, today, onSave, onCancel }: EditLineProps) {
  const { t } = speech;
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Errors>({});
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [errors]);

  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!form.current) return;
    const read = readForm(form.current, line, known, today);
    if ('line' in read) onSave(read.line);
    else setErrors(Object.fromEntries(Object.entries(read.errors).map(([field, key]) => [field, t(key as 'edit.error-number')])));
  };
  const field = (name: Field, label: string, value: string, hint?: string, more: object = {}) => (
    <TextField id={`${name}-${line.id}`} name={name} label={label} value={value} hint={hint} error={errors[name]} {...more} />
  );
  return (
    <form class="edit" onSubmit={save} noValidate ref={form}>
      {field('nickname', t('save.nickname'), line.nickname, t('edit.name-hint'), { maxLength: LIMITS.nickname })}
      {known.anchor && (
        <DateFields speech={speech} chosen={line.lastAct} title={known.anchor.question} hint={known.anchor.hint} error={errors.date} />
      )}
      {field('leads', t('reminders.leads'), line.leadDays.join(', '), t('reminders.leads-hint'))}
      {known.anchor && field('margin', t('edit.margin'), String(line.marginDays), t('edit.margin-hint'), { inputMode: 'numeric', size: 4 })}
      <fieldset>
        <legend>{t('edit.linked')}</legend>
        <p class="hint">{t('edit.linked-hint', { month: '2028-05', card: '05/28', day: '2028-05-31' })}</p>
        {LINKED_KINDS.map((kind) =>
          field(kind, t(`linked.${kind}`), line.linked.find((one) => one.kind === kind)?.on ?? '', undefined, { size: 12 }),
        )}
      </fieldset>
      {field('note', t('edit.note'), line.note, t('edit.note-hint'), { maxLength: LIMITS.note })}
      <p class="actions">
        <button class="button" type="submit">
          {t('reminders.save')}
        </button>
        <button class="link" type="button" onClick={onCancel}>
          {t('reminders.cancel')}
        </button>
      </p>
    </form>
  );
}

interface TextFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: ComponentChildren;
  readonly value: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
}

function TextField({ id, name, label, value, hint, error, ...more }: TextFieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        id={id}
        name={name}
        defaultValue={value}
        autocomplete="off"
        aria-describedby={described || undefined}
        aria-invalid={error ? 'true' : undefined}
        {...more}
      />
    </div>
  );
}

/** The changed line, or for each wrong field the key of what is wrong. */
function readForm(
  form: HTMLFormElement,
  line: SavedLine,
  known: KnownLine,
  today: string,
): { line: SavedLine } | { errors: Record<string, string> } {
  const data = new FormData(form);
  const text = (name: Field) => String(data.get(name) ?? '').trim();
  const errors: Record<string, string> = {};
  for (const name of ['nickname', 'note'] as const) if (holdsNumber(text(name))) errors[name] = 'edit.error-number';
  const lastAct = known.anchor ? readDate(form) : (line.lastAct ?? '');
  if (lastAct === undefined) errors.date = 'wizard.error-impossible';
  else if (lastAct && doubtOf(known.rules, lastAct, today)?.kind === 'far-future') errors.date = 'edit.error-far-future';
  const leadDays = readLeads(text('leads'));
  if (!leadDays) errors.leads = 'reminders.error-leads';
  const margin = known.anchor ? Number(text('margin').normalize('NFKC') || Number.NaN) : line.marginDays;
  if (!Number.isInteger(margin) || margin < 0 || margin > MAX_MARGIN_DAYS) errors.margin = 'edit.error-margin';
  const linked = LINKED_KINDS.flatMap((kind) => {
    const on = readLinked(text(kind));
    if (on === undefined) errors[kind] = 'edit.error-linked';
    return on ? [{ kind, on }] : [];
  });
  if (Object.keys(errors).length > 0 || !leadDays) return { errors };
  const nickname = text('nickname') || line.nickname;
  return { line: { ...line, nickname, note: text('note'), lastAct: lastAct || null, leadDays, marginDays: margin, linked } };
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
