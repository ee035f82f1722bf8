/** All saved lines in one picture: the coming year as a ring, and beside it the next days in words. */
import { schedule, type Deadline } from '../../domain/schedule.ts';
import { ringDays, ringOf } from '../../domain/year-ring.ts';
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
  const ring = ringOf(lines.map(({ due }) => due));
  const next = lines
    .flatMap(({ line, due }) => ringDays(due.deadlines.filter(isDated), today).map(({ day }) => ({ day, name: line.nickname })))
    .sort((a, b) => a.day.date.localeCompare(b.day.date))
    .slice(0, NEXT);
  if (ringDays(ring, today).length === 0) return null;
  return (
    <section class="year" aria-labelledby="year-title">
      <h2 id="year-title">{t('ring.title')}</h2>
      <YearRing speech={speech} days={ring} today={today} />
      <ol>
        {next.map(({ day: { date, event }, name }) => (
          <li data-tone={toneOf(date, today)}>
            <time dateTime={date}>{format.day(date)}</time>
            <span>
              <b>{name}</b> {t(`event.${event}`)}
            </span>
            <span class="left">{daysLeftText(speech, date, today)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function isDated({ date }: Deadline): boolean {
  return date !== 'unknown';
}
