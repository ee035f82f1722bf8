/** One saved line: its next deadline, large; all clocks; what the reader can do about it. */
import { useState } from 'preact/hooks';
import { nextDeadline, schedule } from '../../domain/schedule.ts';
import type { SavedLine } from '../../storage/saved.ts';
import { daysLeftText, ScheduleView, toneOf } from '../../views/ScheduleView.tsx';
import { href, type Speech } from '../../views/view.ts';
import { EditLine } from './EditLine.tsx';
import type { CarrierRules } from './rules.ts';

interface LineCardProps {
  readonly speech: Speech;
  readonly line: SavedLine;
  /** undefined where the site no longer knows the carrier. */
  readonly rules: CarrierRules | undefined;
  readonly today: string;
  readonly onDone: () => void;
  readonly onEdit: (next: SavedLine) => void;
  readonly onDelete: () => void;
}

export function LineCard({ speech, line, rules, today, onDone, onEdit, onDelete }: LineCardProps) {
  const { t, format } = speech;
  const [editing, setEditing] = useState(false);
  const known = rules?.lines[line.line];
  if (!rules || !known) {
    return (
      <li class="line-card sim">
        <h2>{line.nickname}</h2>
        <p>{t('reminders.unknown-carrier', { carrier: line.carrier })}</p>
        <DeleteButton speech={speech} name={line.nickname} onDelete={onDelete} />
      </li>
    );
  }
  const due = schedule(known.rules, { ...line, today });
  const next = nextDeadline(due, today);
  const tone = next ? toneOf(next.date, today) : 'unknown';
  const missing = known.rules.anchor && line.lastAct === null;
  return (
    <li class="line-card sim" data-tone={tone} data-line={line.id}>
      <h2>{line.nickname}</h2>
      <p class="what">
        {rules.name} · {known.name} · {t(`payment.${line.payment}`)} · {t(`method.${line.method}`)}
      </p>
      {next && !missing && (
        <p class="countdown">
          <b>{daysLeftText(speech, next.date, today)}</b>{' '}
          <span>
            {t(`event.${next.event}`)} · <time dateTime={next.date}>{format.day(next.date)}</time>
          </span>
        </p>
      )}
      {tone === 'overdue' && <p class="notice">{t('reminders.overdue')}</p>}
      {missing && <p class="notice">{t('reminders.no-date')}</p>}
      <ScheduleView speech={speech} schedule={due} today={today} />
      {line.lastAct && <p class="last">{t('reminders.last', { date: format.day(line.lastAct) })}</p>}
      {editing ? (
        <EditLine
          speech={speech}
          line={line}
          rules={known}
          onSave={(next) => {
            onEdit(next);
            setEditing(false);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <p class="actions">
          <button type="button" class="button" onClick={onDone}>
            {known.anchor?.done ?? t('reminders.checked')}
          </button>
          <a href={href(speech, `setup/${line.carrier}/${line.payment}/${line.method}${line.line === rules.usual ? '' : `/${line.line}`}`)}>
            {t('reminders.steps')}
          </a>
          <button
            type="button"
            class="link"
            onClick={() => setEditing(true)}
            aria-label={t('reminders.edit-what', { name: line.nickname })}
          >
            {t('reminders.edit')}
          </button>
          <DeleteButton speech={speech} name={line.nickname} onDelete={onDelete} />
        </p>
      )}
    </li>
  );
}

function DeleteButton({ speech: { t }, name, onDelete }: { speech: Speech; name: string; onDelete: () => void }) {
  return (
    <button type="button" class="link danger" onClick={onDelete} aria-label={t('reminders.delete-what', { name })}>
      {t('reminders.delete')}
    </button>
  );
}
