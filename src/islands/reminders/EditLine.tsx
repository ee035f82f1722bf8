/** Changing a saved line: its name, how it is paid, its dates, and how early to be warned. Every mistake is said at its field; nothing typed is lost. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LINKED_KINDS } from '../../domain/linked.ts';
import { LIMITS, type SavedLine } from '../../storage/saved.ts';
import type { KnownCarrier } from '../../views/known.ts';
import type { Speech } from '../../views/view.ts';
import { DateFields, readDate } from '../wizard/DateFields.tsx';
import { edited, wayValue, type Field } from './edited.ts';

interface EditLineProps {
  readonly speech: Speech;
  readonly line: SavedLine;
  readonly carrier: KnownCarrier;
  readonly today: string;
  readonly onSave: (edits: Partial<SavedLine>) => void;
  readonly onCancel: () => void;
}

export function EditLine({ speech, line: now, carrier, today, onSave, onCancel }: EditLineProps) {
  const { t } = speech;
  const form = useRef<HTMLFormElement>(null);
  // As it was when the form was opened: what the reader changes is told from it.
  const [start] = useState(now);
  const [lineId, setLineId] = useState(start.line);
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [errors]);
  const known = carrier.lines[lineId];
  if (!known) return null;

  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!form.current) return;
    const data = new FormData(form.current);
    const text = (name: Field) => String(data.get(name) ?? '').trim();
    const read = edited({ text, date: readDate(form.current, '0001-01-01'), line: lineId }, start, known, today);
    if ('edits' in read) onSave(read.edits);
    else setErrors(Object.fromEntries(Object.entries(read.errors).map(([field, key]) => [field, t(key as 'edit.error-number')])));
  };
  const field = (name: Field, label: string, value: string, hint?: string, more: object = {}) => (
    <TextField id={`${name}-${start.id}`} name={name} label={label} value={value} hint={hint} error={errors[name]} {...more} />
  );
  return (
    <form class="edit" onSubmit={save} noValidate ref={form}>
      {field('nickname', t('save.nickname'), start.nickname, t('edit.name-hint'), { maxLength: LIMITS.nickname })}
      <Rules speech={speech} carrier={carrier} start={start} lineId={lineId} setLineId={setLineId} />
      {known.anchor && (
        <DateFields
          speech={speech}
          chosen={start.lastAct}
          title={known.anchor.question}
          hint={known.anchor.hint}
          error={errors.date}
          id={`date-${start.id}`}
        />
      )}
      {field('leads', t('reminders.leads'), start.leadDays.join(', '), t('reminders.leads-hint'))}
      {known.anchor &&
        field('margin', t('edit.margin'), String(start.marginDays), t('edit.margin-hint'), { inputMode: 'numeric', size: 4 })}
      <fieldset>
        <legend>{t('edit.linked')}</legend>
        <p class="hint">{t('edit.linked-hint', { month: '2028-05', card: '05/28', day: '2028-05-31' })}</p>
        {LINKED_KINDS.map((kind) =>
          field(kind, t(`linked.${kind}`), start.linked.find((one) => one.kind === kind)?.on ?? '', undefined, { size: 12 }),
        )}
      </fieldset>
      {field('note', t('edit.note'), start.note, t('edit.note-hint'), { maxLength: LIMITS.note })}
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

interface RulesProps extends Pick<EditLineProps, 'speech' | 'carrier'> {
  readonly start: SavedLine;
  readonly lineId: string;
  readonly setLineId: (id: string) => void;
}

/** Which of the carrier's lines it is, and how it is paid: what decides over clocks and steps. */
function Rules({ speech: { t }, carrier, start, lineId, setLineId }: RulesProps) {
  const ways = carrier.lines[lineId]?.ways ?? [];
  // A way that the site no longer recommends stays until the reader takes another.
  const own = lineId !== start.line || ways.some((way) => wayValue(way) === wayValue(start)) ? [] : [start];
  return (
    <div class="fields">
      {Object.keys(carrier.lines).length > 1 && (
        <p class="field">
          <label for={`line-${start.id}`}>{t('summary.line')}</label>
          <select id={`line-${start.id}`} onChange={(event) => setLineId(event.currentTarget.value)}>
            {Object.entries(carrier.lines).map(([id, { name }]) => (
              <option value={id} selected={id === lineId}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <p class="field">
        <label for={`way-${start.id}`}>{t('edit.way')}</label>
        <select id={`way-${start.id}`} name="way" key={lineId}>
          {[...own, ...ways].map((way) => (
            <option value={wayValue(way)} selected={wayValue(way) === wayValue(start)}>
              {t(`payment.${way.payment}`)} · {t(`method.${way.method}`)}
            </option>
          ))}
        </select>
      </p>
    </div>
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
        type="text"
        defaultValue={value}
        autocomplete="off"
        aria-describedby={described || undefined}
        aria-invalid={error ? 'true' : undefined}
        {...more}
      />
    </div>
  );
}
