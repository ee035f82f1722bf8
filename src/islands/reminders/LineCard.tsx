/** One saved line: the day by which to act, large; all its clocks; what the reader can do about it. */
import { doubtOf } from '../../domain/doubt.ts';
import { stateOf } from '../../domain/rescue.ts';
import { linkedDay } from '../../domain/linked.ts';
import type { Deadline } from '../../domain/schedule.ts';
import { isJapanTime } from '../../domain/dates.ts';
import { endText, type Teller } from '../../exchange/event-text.ts';
import { writeFragment } from '../../storage/fragment.ts';
import type { SavedLine } from '../../storage/saved.ts';
import { planOf, whatText, type KnownCarrier, type KnownLine } from '../../views/known.ts';
import { LifeLine } from '../../views/LifeLine.tsx';
import { daysLeftText, ScheduleView, toneOf } from '../../views/ScheduleView.tsx';
import { href, type Speech } from '../../views/view.ts';
import { EditLine } from './EditLine.tsx';
import { lineState } from './line-state.ts';

export interface LineCardProps {
  readonly speech: Speech;
  readonly teller: Teller;
  readonly line: SavedLine;
  /** undefined where the site no longer knows the carrier. */
  readonly carrier: KnownCarrier | undefined;
  readonly today: string;
  readonly editing: boolean;
  readonly setEditing: (on: boolean) => void;
  readonly onDone: () => void;
  /** What the reader changed, and nothing else. */
  readonly onEdit: (edits: Partial<SavedLine>) => void;
  readonly onDelete: () => void;
  readonly onPrint: () => void;
}

export function LineCard(props: LineCardProps) {
  const { speech, line, carrier, today } = props;
  const { t } = speech;
  const known = carrier?.lines[line.line];
  if (!carrier || !known) {
    return (
      <li class="line-card sim" data-line={line.id}>
        <h2>{line.nickname}</h2>
        <p>{t('reminders.unknown-carrier', { carrier: line.carrier })}</p>
        <DeleteButton {...props} />
      </li>
    );
  }
  const { due, next, day, tone, missed, missing } = lineState(known.rules, line, today);
  return (
    <li class="line-card sim" data-tone={tone} data-line={line.id}>
      <h2>{line.nickname}</h2>
      <p class="what">
        {whatText(speech, line, carrier)} · {t(`method.${line.method}`)}
      </p>
      {next && <Countdown {...props} next={next} day={day} />}
      {missed && <Rescue {...props} carrier={carrier} deadlines={due.deadlines} />}
      {missing && <p class="notice">{t('reminders.no-date')}</p>}
      <Doubt {...props} known={known} />
      {line.note && <p class="note">{line.note}</p>}
      <Linked {...props} />
      {props.editing ? (
        <EditLine
          speech={speech}
          line={line}
          carrier={carrier}
          today={today}
          onSave={props.onEdit}
          onCancel={() => props.setEditing(false)}
        />
      ) : (
        <Actions {...props} carrier={carrier} known={known} />
      )}
      {!missing && <LifeLine view={speech} line={known.rules} deadlines={due.deadlines} today={today} plain />}
      <details>
        <summary>{t('reminders.details')}</summary>
        <ScheduleView speech={speech} schedule={due} today={today} />
        {line.lastAct && <p class="last">{t('reminders.last', { date: speech.format.day(line.lastAct) })}</p>}
        {line.history.length > 0 && (
          <>
            <h3>{t('reminders.history')}</h3>
            <ul>
              {line.history.map((day) => (
                <li>
                  <time dateTime={day}>{speech.format.day(day)}</time>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </li>
  );
}

function Countdown({ speech, teller, line, today, next, day }: LineCardProps & { next: Deadline; day: string }) {
  const { t, format } = speech;
  const { date, event } = next;
  const early = day < date ? day : undefined;
  return (
    <>
      <p class="countdown">
        <b>{daysLeftText(speech, day, today)}</b>{' '}
        <span>
          {early ? (
            <>
              {t('reminders.act-by')} <time dateTime={early}>{format.day(early)}</time>
            </>
          ) : (
            <>
              {t(`event.${event}`)} · <time dateTime={date}>{format.day(date)}</time>
            </>
          )}
        </span>
      </p>
      {early && (
        <p class="margin">{t('reminders.margin', { count: line.marginDays, what: t(`event.${event}`), date: format.day(date) })}</p>
      )}
      {date !== 'unknown' && !isJapanTime(date, teller.zone) && (
        <p class="zone">{t('reminders.zone', { date: format.day(date), time: endText(date, teller.tag, teller.zone) })}</p>
      )}
    </>
  );
}

/** Nothing ends at the deadline: the wizard's steps to save this very line, with all that is known of it answered. */
function Rescue({ speech, line, carrier, deadlines, today }: LineCardProps & { carrier: KnownCarrier; deadlines: readonly Deadline[] }) {
  const { t } = speech;
  const { carrier: id, line: lineId, where } = line;
  const answers = { situation: 'danger', carrier: id, line: lineId, where, ...stateOf(deadlines, today) };
  return (
    <div class="notice" data-kind="rescue">
      <p>{t('reminders.overdue')}</p>
      <p>
        <a class="button" href={`${href(speech, 'setup')}${writeFragment({ answers })}`}>
          {t('reminders.rescue')}
        </a>
        <a href={href(speech, `carriers/${line.carrier}`)}>{t('reminders.carrier-page', { carrier: carrier.name })}</a>
      </p>
    </div>
  );
}

function Doubt({ speech, line, known, today }: LineCardProps & { known: KnownLine }) {
  const doubt = line.lastAct && known.rules.anchor ? doubtOf(known.rules, line.lastAct, today) : undefined;
  if (!doubt || !line.lastAct) return null;
  const date = speech.format.day(line.lastAct);
  const last = doubt.kind === 'long-over' ? speech.format.day(doubt.last) : '';
  return <p class="notice">{speech.t(`doubt.${doubt.kind}`, { date, last })}</p>;
}

function Linked({ speech, line, today }: LineCardProps) {
  if (line.linked.length === 0) return null;
  const { t, format } = speech;
  return (
    <ul class="linked">
      {line.linked.map((entry) => {
        const day = linkedDay(entry);
        return (
          <li data-tone={toneOf(day, today)}>
            {t(`linked.${entry.kind}`)} · <time dateTime={day}>{format.day(day)}</time>{' '}
            <span class="left">{daysLeftText(speech, day, today)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Actions(props: LineCardProps & { carrier: KnownCarrier; known: KnownLine }) {
  const { speech, line, carrier, known, onDone, setEditing, onPrint } = props;
  const { t } = speech;
  return (
    <p class="actions">
      <button type="button" class="button" onClick={onDone}>
        {known.anchor?.done ?? t('reminders.checked')}
      </button>
      <a href={href(speech, planOf(line, carrier))}>{t('reminders.steps')}</a>
      <button type="button" class="link" onClick={() => setEditing(true)} aria-label={t('reminders.edit-what', { name: line.nickname })}>
        {t('reminders.edit')}
      </button>
      <button type="button" class="link" onClick={onPrint} aria-label={t('reminders.print-what', { name: line.nickname })}>
        {t('reminders.print')}
      </button>
      <DeleteButton {...props} />
    </p>
  );
}

function DeleteButton({ speech: { t }, line, onDelete }: LineCardProps) {
  return (
    <button type="button" class="link danger" onClick={onDelete} aria-label={t('reminders.delete-what', { name: line.nickname })}>
      {t('reminders.delete')}
    </button>
  );
}
