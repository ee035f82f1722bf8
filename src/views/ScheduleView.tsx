/** A line's deadlines with the arithmetic that leads to each, and the days on which to be reminded. */
import { daysBetween } from '../domain/dates.ts';
import type { Arithmetic, Deadline, Schedule } from '../domain/schedule.ts';
import type { Speech } from './view.ts';

export type Tone = 'safe' | 'soon' | 'overdue' | 'unknown';

/** safe: over 30 days · soon: 30 days or fewer · overdue: past. */
export function toneOf(date: string, today: string): Tone {
  if (date === 'unknown') return 'unknown';
  const left = daysBetween(today, date);
  return left < 0 ? 'overdue' : left <= 30 ? 'soon' : 'safe';
}

export function daysLeftText({ t }: Pick<Speech, 't'>, date: string, today: string): string {
  if (date === 'unknown') return t('schedule.unknown');
  const left = daysBetween(today, date);
  if (left === 0) return t('schedule.today');
  return left > 0 ? t('schedule.days-left', { count: left }) : t('schedule.days-over', { count: -left });
}

export function ScheduleView({ speech, schedule, today }: { speech: Speech; schedule: Schedule; today: string }) {
  const { t, format } = speech;
  return (
    <div class="schedule">
      <ol class="deadlines">
        {schedule.deadlines.map((deadline) => (
          <DeadlineLine speech={speech} deadline={deadline} today={today} />
        ))}
      </ol>
      {schedule.reminders.length > 0 && (
        <details>
          <summary>{t('schedule.reminders', { count: schedule.reminders.length })}</summary>
          <ol class="reminder-days">
            {schedule.reminders.map((reminder) => (
              <li data-purpose={reminder.purpose}>
                <time dateTime={reminder.date}>{format.day(reminder.date)}</time> {t(`purpose.${reminder.purpose}`)}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function DeadlineLine({ speech, deadline, today }: { speech: Speech; deadline: Deadline; today: string }) {
  const { t, format } = speech;
  const { date, event, arithmetic, kind } = deadline;
  return (
    <li data-event={event} data-tone={event === 'charge' ? 'unknown' : toneOf(date, today)}>
      <b>{t(`event.${event}`)}</b>
      {date === 'unknown' ? (
        <span>{t('schedule.date-unknown')}</span>
      ) : (
        <span>
          <time dateTime={date}>{format.day(date)}</time> <span class="left">{daysLeftText(speech, date, today)}</span>
        </span>
      )}
      {arithmetic && (arithmetic.days ?? arithmetic.months) !== undefined && <small>{arithmeticText(speech, arithmetic, date)}</small>}
      {kind === 'reported' && <small class="kind-note">{t('kind.reported')}</small>}
    </li>
  );
}

function arithmeticText({ t, format }: Speech, { from, days, months }: Arithmetic, date: string): string {
  const length = days === undefined ? t('unit.months', { count: months ?? 0 }) : t('unit.days', { count: days });
  return t('schedule.arithmetic', { from: format.day(from), length, date: format.day(date) });
}
