/** What a calendar event says, in the reader's language. */
import type { CalendarEvent } from '../domain/calendar.ts';
import { addDays, endOfDay, isJapanTime } from '../domain/dates.ts';
import { LINKED_KINDS, type LinkedKind } from '../domain/linked.ts';
import type { Format } from '../i18n/format.ts';
import { gapOf } from '../i18n/locales.ts';
import type { T } from '../i18n/island-translate.ts';
import type { SavedLine } from '../storage/saved.ts';
import { planOf, type KnownCarrier } from '../views/known.ts';

export interface Teller {
  readonly t: T;
  readonly format: Format;
  /** BCP 47. */
  readonly tag: string;
  /** The reader's IANA zone. */
  readonly zone: string;
  /** Address of the reader's language on this site, with a slash at its end. */
  readonly home: string;
}

export function summaryOf({ t, format }: Teller, event: CalendarEvent, line: SavedLine): string {
  const values = {
    name: line.nickname,
    date: format.day(event.deadline),
    day: format.day(dayToAct(event)),
    what: aboutText(t, event.about),
  };
  const text = isLinked(event.about)
    ? t('ics.linked', values)
    : event.purpose === 'rescue' && !event.key.includes('.after')
      ? t('ics.last-chance', values)
      : t(`ics.${event.purpose}` as 'ics.act', values);
  return event.ahead && event.ahead > 0 ? t('ics.ahead', { text, count: event.ahead }) : text;
}

/** @param restore an address that brings the schedule back, or '' to leave it out (where a third party would see it) */
export function descriptionOf(teller: Teller, event: CalendarEvent, line: SavedLine, carrier: KnownCarrier, restore: string): string {
  const { t, format, home } = teller;
  const known = carrier.lines[line.line];
  const clock = known?.rules.clocks.find(({ id }) => id === event.clock);
  const missed = event.purpose === 'rescue';
  const deadline = isLinked(event.about) ? t('ics.expires', { date: format.day(event.deadline) }) : deadlineText(teller, event);
  return [
    missed
      ? t('ics.rescue-what')
      : isLinked(event.about)
        ? t(`linked.${event.about}.why`)
        : event.purpose === 'check'
          ? t('ics.check-what')
          : (known?.act ?? ''),
    !missed && !isLinked(event.about) && known ? costText(teller, known.rules.hold) : '',
    event.monthly === undefined ? deadline : '',
    line.note,
    missed ? `${t('ics.rescue-steps')} ${home}guides/when-it-went-wrong/` : '',
    `${t('ics.steps')} ${home}${planOf(line, carrier)}/`,
    carrier.site ? `${t('ics.official')} ${carrier.site}` : '',
    clock
      ? t('ics.rule', { url: `${home}report/#${line.carrier}/lines.${line.line}.clocks.${clock.id}`, date: format.day(clock.checkedOn) })
      : '',
    event.purpose === 'act' || event.purpose === 'rescue' ? t('ics.after-doing', { url: `${home}reminders/` }) : '',
    restore ? `${t('ics.restore')} ${restore}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The last day of an event whose alarm may be an event of its own. */
function dayToAct({ day, ahead = 0 }: CalendarEvent): string {
  return addDays(day, ahead);
}

export function aboutText(t: T, about: CalendarEvent['about']): string {
  return isLinked(about) ? t(`linked.${about}`) : t(`event.${about}`);
}

/** '21 May 2027 in Japan' and, where clocks differ, when that day ends for the reader. */
export function deadlineText({ t, format, tag, zone }: Teller, { deadline, about }: Pick<CalendarEvent, 'deadline' | 'about'>): string {
  const text = t('ics.deadline', { what: aboutText(t, about), date: format.day(deadline) });
  return isJapanTime(deadline, zone) ? text : `${text}${gapOf(tag)}${t('ics.local', { time: endText(deadline, tag, zone) })}`;
}

/** When a day in Japan is over, on the reader's clock. */
export function endText(day: string, tag: string, zone: string): string {
  // Long, as all dates of the site; in English the medium style is day first and clearer beside a time.
  const [locale, dateStyle] = tag === 'en' ? (['en-GB', 'medium'] as const) : ([tag, 'long'] as const);
  return new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', timeZone: zone }).format(endOfDay(day));
}

function costText(
  { t, format }: Teller,
  { yen, timesPerYear }: { readonly yen: number | 'unknown'; readonly timesPerYear: number },
): string {
  return yen === 'unknown' ? t('ics.cost-unknown') : t('ics.cost', { yen: format.yen(yen), count: timesPerYear });
}

function isLinked(about: CalendarEvent['about']): about is LinkedKind {
  return (LINKED_KINDS as readonly string[]).includes(about);
}
