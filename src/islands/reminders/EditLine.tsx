/** Changing a saved line: its name, its date and how long before a deadline to remind. */
import { useRef, useState } from 'preact/hooks';
import type { SavedLine } from '../../storage/saved.ts';
import type { Speech } from '../../views/view.ts';
import { DateFields, readDate } from '../wizard/DateFields.tsx';
import type { LineRules } from './rules.ts';

interface EditLineProps {
  readonly speech: Speech;
  readonly line: SavedLine;
  readonly rules: LineRules;
  readonly onSave: (next: SavedLine) => void;
  readonly onCancel: () => void;
}

export function EditLine({ speech, line, rules, onSave, onCancel }: EditLineProps) {
  const { t } = speech;
  const form = useRef<HTMLFormElement>(null);
  const [error, setError] = useState<'date' | 'leads'>();
  const nameId = `nickname-${line.id}`;
  const leadsId = `leads-${line.id}`;

  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!form.current) return;
    const data = new FormData(form.current);
    const lastAct = rules.anchor ? readDate(form.current) : (line.lastAct ?? '');
    const leadDays = readLeads(String(data.get('leads') ?? ''));
    if (lastAct === undefined) return setError('date');
    if (!leadDays) return setError('leads');
    onSave({ ...line, nickname: String(data.get('nickname') ?? '').trim() || line.nickname, lastAct: lastAct || null, leadDays });
  };
  return (
    <form class="edit" onSubmit={save} noValidate ref={form}>
      <label for={nameId}>{t('save.nickname')}</label>
      <input id={nameId} name="nickname" maxLength={40} defaultValue={line.nickname} autocomplete="off" />
      {rules.anchor && (
        <DateFields
          speech={speech}
          chosen={line.lastAct}
          title={rules.anchor.question}
          hint=""
          error={error === 'date' ? t('wizard.error-impossible') : undefined}
        />
      )}
      <label for={leadsId}>{t('reminders.leads')}</label>
      <p class="hint" id={`${leadsId}-hint`}>
        {t('reminders.leads-hint')}
      </p>
      {error === 'leads' && <p class="error">{t('reminders.error-leads')}</p>}
      <input
        id={leadsId}
        name="leads"
        inputMode="text"
        autocomplete="off"
        aria-describedby={`${leadsId}-hint`}
        aria-invalid={error === 'leads' ? 'true' : undefined}
        defaultValue={line.leadDays.join(', ')}
      />
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

/** '60, 30、7' → [60, 30, 7]; undefined where anything is not a whole number of days from 0 to 366 or there are over twelve. */
export function readLeads(text: string): number[] | undefined {
  const parts = text
    .normalize('NFKC')
    .split(/[\s,、;]+/)
    .filter(Boolean);
  const numbers = [...new Set(parts.map(Number))].sort((a, b) => b - a);
  const fine = numbers.length > 0 && numbers.length <= 12 && numbers.every((days) => Number.isInteger(days) && days >= 0 && days <= 366);
  return fine ? numbers : undefined;
}
