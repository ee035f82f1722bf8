/**
 * The drawn part of a life line. Places are percentages, so that the bar grows with the page while its text and marks keep their
 * size. Hidden from screen readers: the list beside it says the same.
 */
import type { ComponentChildren } from 'preact';
import type { LifePoint, LifeTrack } from '../domain/life-line.ts';
import type { ClockEvent } from '../domain/types.ts';
import type { Speech } from './view.ts';

type Event = ClockEvent | 'start';

/** How the line is after a point: safe, soon (stopped or about to be), over; open where nobody says for how long. */
export function stateAfter({ points }: LifeTrack, index: number): string | undefined {
  const next = points[index + 1];
  if (!next) return undefined;
  const event = points[index]?.clock?.event ?? 'start';
  const state = event === 'start' || event === 'charge' ? 'safe' : event === 'number-gone' || event === 'cancellation' ? 'over' : 'soon';
  return next.days === undefined ? `${state} open` : state;
}

const x = (at: number) => `${at.toFixed(1)}%`;
const Y = 32;

export function LifeBar({ speech, track }: { speech: Speech; track: LifeTrack }) {
  const { points, toScale, today } = track;
  return (
    <>
      <svg class="life-bar" width="100%" height={today === undefined ? 46 : 64} aria-hidden="true" focusable="false">
        {points.slice(1).map((point, index) => {
          const from = points[index] as LifePoint;
          const middle = x((from.at + point.at) / 2);
          return (
            <>
              <line class={`part ${stateAfter(track, index)}`} x1={x(from.at)} x2={x(point.at)} y1={Y} y2={Y} />
              <text x={middle} y="13">
                {lengthText(speech, point, from)}
              </text>
            </>
          );
        })}
        {points.map(({ clock, at }) => (
          <At at={at}>
            <Shape event={clock?.event ?? 'start'} />
          </At>
        ))}
        {today !== undefined && (
          <At at={today}>
            <path class="now" d="M0 6 6 16H-6z" />
            <text class="now" y="30">
              {speech.t('schedule.today')}
            </text>
          </At>
        )}
      </svg>
      {!toScale && <p class="scale">{speech.t('clock.not-to-scale')}</p>}
    </>
  );
}

/** Its content has the point on the bar as its origin. */
function At({ at, children }: { at: number; children: ComponentChildren }) {
  return (
    <svg x={x(at)} y={Y} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}

function lengthText({ t }: Speech, { clock, days, at }: LifePoint, before: LifePoint): string {
  if (days === undefined) return '?';
  if (at - before.at < 12) return '';
  const after = clock?.after;
  const own = clock && ('anchor' in clock.from || ('clock' in clock.from && clock.from.clock === before.clock?.id));
  return own && after && after !== 'unknown' && 'months' in after
    ? t('unit.months', { count: after.months })
    : t('unit.days', { count: days });
}

/** From each mark of the bar to its words below it, on wide pages. */
export function LifeLeaders({ track }: { track: LifeTrack }) {
  return (
    <svg class="leaders" viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="30" aria-hidden="true" focusable="false">
      {track.points.map(({ at }, index) => {
        const [from, to] = [at.toFixed(1), columnOf(track, index).at.toFixed(1)];
        return <path d={`M${from} 0C${from} 60 ${to} 40 ${to} 100`} />;
      })}
    </svg>
  );
}

/** The words stand in columns of one width; each leans to the side on which its mark is. */
export function columnOf({ points }: LifeTrack, index: number): { lean: 'start' | 'center' | 'end'; at: number } {
  const at = points[index]?.at ?? 0;
  const [left, right] = [(index / points.length) * 100, ((index + 1) / points.length) * 100];
  if (index === points.length - 1) return { lean: 'end', at: 100 };
  if (at > right) return { lean: 'end', at: right - 3 };
  return at < left + 1 ? { lean: 'start', at: left } : { lean: 'center', at: (left + right) / 2 };
}

export function LifeMark({ event }: { event: Event }) {
  return (
    <svg class="life-mark" viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <Shape event={event} />
    </svg>
  );
}

/** A loop keeps the line, a pause stops it, an hourglass has run out, a diamond ends it. Told apart by form, not by colour alone. */
const SHAPES: Readonly<Record<Event, string>> = {
  start: 'M-11 6C0 6 6 0 6-4A6 6 0 0 0-6-4C-6 0 0 6 11 6',
  charge: 'M6.5 0A6.5 6.5 0 1 1-6.5 0 6.5 6.5 0 0 1 6.5 0z',
  'use-by': 'M-6-8H6L-6 8H6z',
  'credit-expiry': 'M-6-8H6L-6 8H6z',
  'plan-end': 'M-6-8H6L-6 8H6z',
  suspension: 'M-7.5-7.5h15v15h-15zM-2.5-3v6M2.5-3v6',
  cancellation: 'M0-9 9 0 0 9-9 0z',
  'number-gone': 'M0-10 10 0 0 10-10 0zM-3-3 3 3M3-3-3 3',
};

export function Shape({ event }: { event: Event }) {
  return <path class={`shape ${event}`} d={SHAPES[event]} />;
}
