/** All saved lines in one picture: the coming year as a ring, and beside it the next days in words, counted as the lines' cards do. */
import { schedule } from '../../domain/schedule.ts';
import { ringDays, ringDeadlines, ringOf } from '../../domain/year-ring.ts';
import type { Saved } from '../../storage/saved.ts';
import type { KnownCarriers } from '../../views/known.ts';
import { daysLeftText, toneOf } from '../../views/ScheduleView.tsx';
import type { Speech } from '../../views/view.ts';
import { YearRing } from '../../views/YearRing.tsx';

interface YearProps {
  readonly speech: Speech;
  readonly saved: Saved;
  readonly carriers: KnownCarriers;
  readonly today: string;
}

/** As many days as stand beside the ring on a phone without pushing the lines off the screen. */
const NEXT = 4;

export function YearPanel({ speech, saved, carriers, today }: YearProps) {
  const { t, format } = speech;
  const lines = saved.lines.flatMap((line) => {
    const rules = carriers[line.carrier]?.lines[line.line]?.rules;
    return rules ? [{ line, due: schedule(rules, { ...line, today }) }] : [];
  });
  const ring = ringOf(
    lines.map(({ due }) => due),
    today,
  );
  const next = lines
    .flatMap(({ line, due }) => ringDays(ringDeadlines(due, today), today).map(({ day }) => ({ day, name: line.nickname })))
    .sort((a, b) => a.day.date.localeCompare(b.day.date))
    .slice(0, NEXT);
  if (ringDays(ring, today).length === 0) return null;
  return (
    <section class="year" aria-labelledby="year-title">
      <h2 id="year-title">{t('ring.title')}</h2>
      <YearRing speech={speech} days={ring} today={today} />
      <ol>
        {next.map(({ day: { date, event, early, deadline }, name }) => (
          <li data-tone={toneOf(date, today)}>
            <b>{name}</b>
            <span>
              {early && `${t('reminders.act-by')} `}
              <time dateTime={date}>{format.day(date)}</time> <span class="left">{daysLeftText(speech, date, today)}</span>
            </span>
            <small>{early ? t('ring.then', { event: t(`event.${event}`), date: format.day(deadline) }) : t(`event.${event}`)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
