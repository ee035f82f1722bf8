/**
 * The coming year as a ring, today at the top: every reminder a dot, every deadline its mark of the life line. The picture has a name
 * that says what is next; the days themselves stand in a list beside it, which whoever places the ring gives.
 */
import type { ComponentChildren } from 'preact';
import { daysBetween } from '../domain/dates.ts';
import { ringDays, ringMonths, type RingDay, type RingPlace } from '../domain/year-ring.ts';
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

const RADIUS = 74;

export function YearRing({ speech, days, today }: YearRingProps) {
  const { t, format, locale } = speech;
  const month = new Intl.DateTimeFormat(localeInfo(locale).tag, { month: 'short', timeZone: 'UTC' });
  const placed = ringDays(days, today);
  const deadline = placed.find(isDeadline);
  const reminders = placed.filter(({ day }) => day.event === 'reminder').length;
  const name = deadline
    ? t('ring.name', { count: reminders, event: t(`event.${deadline.day.event}`), date: format.day(deadline.day.date) })
    : t('ring.name-open', { count: reminders });
  return (
    <svg class="year-ring" viewBox="-110 -110 220 220" role="img" aria-label={name}>
      <circle class="year" r={RADIUS} />
      {deadline && deadline.degrees > 0 && <path class="left" d={arc(deadline.degrees)} />}
      {ringMonths(today).map(({ day, degrees }) => (
        <g>
          <Spot degrees={degrees} radius={RADIUS}>
            <path class="month" d="M0-4V4" transform={`rotate(${degrees.toFixed(1)})`} />
          </Spot>
          <Spot degrees={degrees + 15} radius={97}>
            <text y="4">{month.format(new Date(`${day.date}T00:00:00Z`))}</text>
          </Spot>
        </g>
      ))}
      {placed.map(({ day, degrees }) => (
        <Spot degrees={degrees} radius={RADIUS}>
          {day.event === 'reminder' ? <circle class="reminder" r="3.5" /> : <Shape event={day.event} />}
        </Spot>
      ))}
      <path class="now" d="M0-70 6-58H-6z" />
      {deadline && (
        <>
          <text class="count" y="6">
            {format.count(daysBetween(today, deadline.day.date))}
          </text>
          <text y="26">{t('ring.days', { count: daysBetween(today, deadline.day.date) })}</text>
        </>
      )}
    </svg>
  );
}

function isDeadline(place: RingPlace<RingDay>): place is RingPlace<Deadline> {
  return place.day.event !== 'reminder';
}

function Spot({ degrees, radius, children }: { degrees: number; radius: number; children: ComponentChildren }) {
  const [x, y] = point(degrees, radius);
  return <g transform={`translate(${x} ${y})`}>{children}</g>;
}

function point(degrees: number, radius: number): [string, string] {
  const angle = (degrees * Math.PI) / 180;
  return [(Math.sin(angle) * radius).toFixed(1), (-Math.cos(angle) * radius).toFixed(1)];
}

/** From the top clockwise. */
function arc(degrees: number): string {
  const [x, y] = point(degrees, RADIUS);
  return `M0-${RADIUS}A${RADIUS} ${RADIUS} 0 ${degrees > 180 ? 1 : 0} 1 ${x} ${y}`;
}
