/** The day of the last act as three number fields, with shortcuts that fill them in. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { addDays, dayInJapan, isDay } from '../../domain/dates.ts';
import type { Speech } from '../../views/view.ts';

const PARTS = ['year', 'month', 'day'] as const;

export interface DateFieldsProps {
  readonly speech: Speech;
  readonly chosen: string | null | undefined;
  readonly title: ComponentChildren;
  readonly hint: ComponentChildren;
  readonly error: string | undefined;
  /** The day is still to come: the shortcuts look ahead. */
  readonly ahead?: boolean;
  /** What the ids of its hint and its error start with. */
  readonly id?: string;
}

export function DateFields({ speech, chosen, title, hint, error, ahead = false, id = 'date' }: DateFieldsProps) {
  const { t, format } = speech;
  const today = dayInJapan(Date.now());
  const [parts, setParts] = useState<readonly string[]>(chosen && isDay(chosen) ? chosen.split('-').map(unpad) : ['', '', '']);
  return (
    <fieldset aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}>
      <legend>{title}</legend>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div class="date-parts">
        {PARTS.map((part, index) => (
          <label>
            {t(`date.${part}`)}
            <input
              type="text"
              name={part}
              inputMode="numeric"
              autocomplete="off"
              size={part === 'year' ? 4 : 2}
              value={parts[index]}
              onInput={(event) => {
                const { value } = event.currentTarget;
                setParts((before) => before.with(index, value));
              }}
              aria-invalid={error ? 'true' : undefined}
            />
          </label>
        ))}
      </div>
      <p class="hint">{t('date.example', { date: '2026 / 11 / 22' })}</p>
      <p class="quick">
        {[0, 30, 90].map((days) => {
          const day = addDays(today, ahead ? days : -days);
          return (
            <button type="button" class="link" onClick={() => setParts(day.split('-').map(unpad))}>
              {days === 0 ? t('date.today') : t(ahead ? 'date.days-ahead' : 'date.days-ago', { count: days })}{' '}
              <small>{format.day(day)}</small>
            </button>
          );
        })}
      </p>
    </fieldset>
  );
}

/** '' where nothing was typed, undefined where the day does not exist or is before `from`, else the ISO day. Full-width digits are fine. */
export function readDate(form: HTMLFormElement, from = '2010-01-01'): string | undefined {
  const data = new FormData(form);
  const typed = PARTS.map((part) =>
    String(data.get(part) ?? '')
      .normalize('NFKC')
      .trim(),
  );
  if (typed.every((text) => text === '')) return '';
  const [year = '', month = '', day = ''] = typed;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) && iso >= from && iso <= '2099-12-31' ? iso : undefined;
}

function unpad(text: string): string {
  return String(Number(text));
}
