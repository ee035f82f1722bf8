/**
 * What happens to a line that nobody looks after: a bar to scale and a list that says the same in words. The rule with its spans
 * alone, or with the reader's own dates where `deadlines` are given; `plain` leaves the sentences and sources out.
 */
import { lifeTracks, type LifePoint, type LifeTrack } from '../domain/life-line.ts';
import type { Deadline } from '../domain/schedule.ts';
import type { Clock, Line } from '../domain/types.ts';
import { columnOf, LifeBar, LifeLeaders, LifeMark, stateAfter } from './LifeBar.tsx';
import { Proof } from './Proof.tsx';
import { Rich } from './Rich.tsx';
import { daysLeftText, toneOf } from './ScheduleView.tsx';
import type { CarrierView, Speech } from './view.ts';

interface Dates {
  readonly line: Line;
  readonly deadlines?: readonly Deadline[];
  /** A day in Japan, where `deadlines` are given. */
  readonly today?: string;
  /** What lies behind today has happened: it is not overdue. */
  readonly happened?: boolean;
}
type LifeLineProps = Dates & ({ readonly view: CarrierView; readonly plain?: boolean } | { readonly view: Speech; readonly plain: true });

export function LifeLine({ view, line, plain = false, deadlines, today, happened = false }: LifeLineProps) {
  const notes = plain ? undefined : (view as CarrierView);
  return (
    <div class="life">
      {lifeTracks(line, deadlines, today).map((track) => (
        <div class="track" data-plain={plain && track.points.length > 1 ? '' : undefined}>
          {track.points.length > 1 && <LifeBar speech={view} track={track} />}
          {plain && <LifeLeaders track={track} />}
          <ol class="life-line">
            {track.points.map((point, index) => (
              <Point view={view} line={line} track={track} index={index} point={point} notes={notes} today={today} happened={happened} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

interface PointProps {
  readonly view: Speech;
  readonly line: Line;
  readonly track: LifeTrack;
  readonly index: number;
  readonly point: LifePoint;
  readonly notes: CarrierView | undefined;
  readonly today: string | undefined;
  readonly happened: boolean;
}

function Point({ view, line, track, index, point: { clock, date }, notes, today, happened }: PointProps) {
  const { t, format } = view;
  const counted = date && today && clock && clock.event !== 'charge' && !(happened && date < today);
  const tone = counted ? toneOf(date, today) : undefined;
  return (
    <li data-event={clock?.event ?? 'start'} data-after={stateAfter(track, index)} data-lean={columnOf(track, index).lean} data-tone={tone}>
      <LifeMark event={clock?.event ?? 'start'} />
      <b>{t(clock ? `event.${clock.event}` : 'clock.start')}</b>
      {date && (
        <span class="date">
          <time dateTime={date}>{format.day(date)}</time> {tone && today && <span class="left">{daysLeftText(view, date, today)}</span>}
        </span>
      )}
      <span class="span">{clock ? spanText(view, line, clock) : t('clock.day-zero')}</span>
      {notes && clock && (
        <span class="note">
          <Rich view={notes} text={notes.words.clocks[clock.id] ?? ''} /> <Proof view={notes} fact={clock} />
        </span>
      )}
    </li>
  );
}

/** How long after what: '180 days after your start date'. */
export function spanText({ t, format }: Pick<Speech, 't' | 'format'>, line: Line, clock: Clock): string {
  if ('monthly' in clock.from) {
    const { monthly } = clock.from;
    if (monthly === 'unknown') return t('clock.monthly-unknown');
    return t('clock.monthly', { day: format.figure({ is: 'day-of-month', value: monthly === 'last' ? 99 : monthly }) });
  }
  if (!clock.after || clock.after === 'unknown') return t('clock.unknown');
  const length = lengthText({ t }, clock.after);
  const start = 'clock' in clock.from ? clock.from.clock : undefined;
  const event = line.clocks.find(({ id }) => id === start)?.event;
  if (!event) return t('clock.after-start', { length });
  // The two that carriers count from have a phrase of their own; a title is no part of a sentence.
  if (event === 'charge' || event === 'suspension') return t(`clock.after-${event}`, { length });
  return t('clock.after-event', { length, event: t(`event.${event}`) });
}

export function lengthText({ t }: Pick<Speech, 't'>, after: { readonly days: number } | { readonly months: number }): string {
  return 'days' in after ? t('unit.days', { count: after.days }) : t('unit.months', { count: after.months });
}
