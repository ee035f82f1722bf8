/**
 * The coming year as a ring, today at the top: reminders stand on it, and the days to act around it, each with the mark that the life
 * line has for what comes then. The picture has a name that says what is next; the days themselves stand in a list beside it, which
 * whoever places the ring gives.
 */
import type { ComponentChildren } from 'preact';
import { daysBetween } from '../domain/dates.ts';
import { apart, ringDays, ringMonths, runs, type RingDay, type RingPlace } from '../domain/year-ring.ts';
import type { ClockEvent } from '../domain/types.ts';
import { localeInfo } from '../i18n/locales.ts';
import { Shape } from './LifeBar.tsx';
import type { Speech } from './view.ts';

interface YearRingProps {
  readonly speech: Speech;
  /** In any order; days outside the coming year are left out. */
  readonly days: readonly RingDay[];
  readonly today: string;
}

type Deadline = RingDay & { readonly event: ClockEvent };

const RADIUS = 70;
/** Where the marks stand, and how many degrees each takes there. */
const MARKS = 92;
const MARK = 14;
const MONTHS = 116;
/** Degrees between two dots that still are two. */
const DOT = 7;

export function YearRing({ speech, days, today }: YearRingProps) {
  const { t, format, locale } = speech;
  const month = new Intl.DateTimeFormat(localeInfo(locale).tag, { month: 'short', timeZone: 'UTC' });
  const placed = ringDays(days, today);
  const deadlines = placed.filter(isDeadline);
  const reminders = placed.filter(({ day }) => day.event === 'reminder').map(({ degrees }) => degrees);
  const [next] = deadlines;
  const name = next
    ? t(next.day.early ? 'ring.name-act' : 'ring.name', {
        count: reminders.length,
        event: t(`event.${next.day.event}`),
        date: format.day(next.day.date),
      })
    : t('ring.name-open', { count: reminders.length });
  return (
    <svg class="year-ring" viewBox="-130 -126 260 252" role="img" aria-label={name}>
      <circle class="year" r={RADIUS} />
      {next && next.degrees > 0 && <path class="left" d={arc(0, next.degrees)} />}
      {ringMonths(today).map(({ day, degrees }) => (
        <g>
          <Spot degrees={degrees} radius={RADIUS}>
            <path class="month" d="M0-4V4" transform={`rotate(${degrees.toFixed(1)})`} />
          </Spot>
          <Spot degrees={degrees + 15} radius={MONTHS}>
            <text y="4">{month.format(new Date(`${day.date}T00:00:00Z`))}</text>
          </Spot>
        </g>
      ))}
      <Marks deadlines={deadlines} />
      {runs(reminders, DOT).map(([from, to]) => (
        <>
          <path class="reminder" d={arc(from, to)} />
          <path class="hollow" d={arc(from, to)} />
        </>
      ))}
      <path class="now" d="M0-66 6-54H-6z" />
      {next && <Left speech={speech} day={next.day} days={daysBetween(today, next.day.date)} />}
    </svg>
  );
}

/** Each with a thread to its day on the ring, so that those of near days stand apart. */
function Marks({ deadlines }: { readonly deadlines: readonly RingPlace<Deadline>[] }) {
  const own = deadlines.map(({ degrees }) => degrees);
  const drawn = apart(own, MARK);
  return (
    <>
      {own.map((degrees, index) => (
        <path class="thread" d={`M${point(degrees, RADIUS)}L${point(drawn[index] ?? degrees, MARKS)}`} />
      ))}
      {deadlines.map(({ day, degrees }, index) => (
        <Spot degrees={drawn[index] ?? degrees} radius={MARKS}>
          <Shape event={day.event} />
        </Spot>
      ))}
    </>
  );
}

function Left({ speech: { t, format }, day, days }: { readonly speech: Speech; readonly day: Deadline; readonly days: number }) {
  return (
    <>
      <text class="count" y="8">
        {format.count(days)}
      </text>
      <text y="27">{t(day.early ? 'ring.days-act' : 'ring.days', { count: days })}</text>
    </>
  );
}

function isDeadline(place: RingPlace<RingDay>): place is RingPlace<Deadline> {
  return place.day.event !== 'reminder';
}

function Spot({ degrees, radius, children }: { degrees: number; radius: number; children: ComponentChildren }) {
  return <g transform={`translate(${point(degrees, radius)})`}>{children}</g>;
}

function point(degrees: number, radius: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${(Math.sin(angle) * radius).toFixed(1)} ${(-Math.cos(angle) * radius).toFixed(1)}`;
}

/** On the ring, clockwise; a dot where both are the same. */
function arc(from: number, to: number): string {
  const line = from === to ? 'h0' : `A${RADIUS} ${RADIUS} 0 ${to - from > 180 ? 1 : 0} 1 ${point(to, RADIUS)}`;
  return `M${point(from, RADIUS)}${line}`;
}
