/** All saved lines in one picture: the coming year as a ring, and beside it the next day of each line, as its card has it. */
import { ringDays, ringOf } from '../../domain/year-ring.ts';
import type { Saved } from '../../storage/saved.ts';
import type { KnownCarriers } from '../../views/known.ts';
import { daysLeftText } from '../../views/ScheduleView.tsx';
import type { Speech } from '../../views/view.ts';
import { YearRing } from '../../views/YearRing.tsx';
import { lineState } from './line-state.ts';

interface YearProps {
  readonly speech: Speech;
  readonly saved: Saved;
  readonly carriers: KnownCarriers;
  readonly today: string;
}

/** As many lines as stand beside the ring on a phone without pushing the cards off the screen. */
const NEXT = 4;

export function YearPanel({ speech, saved, carriers, today }: YearProps) {
  const { t, format } = speech;
  const lines = saved.lines.flatMap((line) => {
    const rules = carriers[line.carrier]?.lines[line.line]?.rules;
    return rules ? [{ name: line.nickname, ...lineState(rules, line, today) }] : [];
  });
  const ring = ringOf(
    lines.map(({ due }) => due),
    today,
  );
  if (ringDays(ring, today).length === 0) return null;
  const next = ringDays(
    lines.flatMap(({ name, next: deadline, day: date, tone }) => (deadline ? [{ name, date, tone, deadline }] : [])),
    today,
  );
  return (
    <section class="year" aria-labelledby="year-title">
      <h2 id="year-title">{t('ring.title')}</h2>
      <YearRing speech={speech} days={ring} today={today} />
      <ol>
        {next.slice(0, NEXT).map(({ day: { name, date, tone, deadline } }) => (
          <li data-tone={tone}>
            <b>{name}</b>
            <span>
              {date < deadline.date && `${t('reminders.act-by')} `}
              <time dateTime={date}>{format.day(date)}</time> <span class="left">{daysLeftText(speech, date, today)}</span>
            </span>
            <small>
              {date < deadline.date
                ? t('ring.then', { event: t(`event.${deadline.event}`), date: format.day(deadline.date) })
                : t(`event.${deadline.event}`)}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
