/** What happens to a line that nobody looks after, in order: the rule with its time spans, or dates where a schedule is known. */
import type { Clock, Line } from '../domain/types.ts';
import { Proof } from './Proof.tsx';
import { Rich } from './Rich.tsx';
import type { CarrierView } from './view.ts';

/** `plain` leaves the sentences and sources out. */
export function LifeLine({ view, line, plain = false }: { view: CarrierView; line: Line; plain?: boolean }) {
  const { t, words } = view;
  return (
    <ol class="life-line">
      {line.anchor && (
        <li data-event="start">
          <b>{t('clock.start')}</b>
          <span class="span">{t('clock.day-zero')}</span>
        </li>
      )}
      {line.clocks.map((clock) => (
        <li data-event={clock.event}>
          <b>{t(`event.${clock.event}`)}</b>
          <span class="span">{spanText(view, line, clock)}</span>
          {!plain && (
            <span class="note">
              <Rich view={view} text={words.clocks[clock.id] ?? ''} /> <Proof view={view} fact={clock} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** How long after what: '180 days after that date'. */
export function spanText({ t, format }: CarrierView, line: Line, clock: Clock): string {
  if ('monthly' in clock.from) {
    const { monthly } = clock.from;
    if (monthly === 'unknown') return t('clock.monthly-unknown');
    return t('clock.monthly', { day: format.figure({ is: 'day-of-month', value: monthly === 'last' ? 99 : monthly }) });
  }
  if (!clock.after || clock.after === 'unknown') return t('clock.unknown');
  const length = 'days' in clock.after ? t('unit.days', { count: clock.after.days }) : t('unit.months', { count: clock.after.months });
  const start = 'clock' in clock.from ? clock.from.clock : undefined;
  const event = line.clocks.find(({ id }) => id === start)?.event;
  return event ? t('clock.after-event', { length, event: t(`event.${event}`) }) : t('clock.after-start', { length });
}
