/** A card on paper for one line: what to do by when, and where to look. Printed alone; a line to fill for each time it was done. */
import { useEffect } from 'preact/hooks';
import { linkedDay } from '../../domain/linked.ts';
import { deadlineText, type Teller } from '../../exchange/event-text.ts';
import type { SavedLine } from '../../storage/saved.ts';
import { planOf, whatText, type KnownCarrier } from '../../views/known.ts';
import type { Speech } from '../../views/view.ts';
import { lineState } from './line-state.ts';
import { QrCode } from './QrPanel.tsx';

export interface PaperProps {
  readonly speech: Speech;
  readonly teller: Teller;
  readonly line: SavedLine;
  readonly carrier: KnownCarrier;
  readonly today: string;
  readonly onPrinted: () => void;
}

export function PaperCard({ speech, teller, line, carrier, today, onPrinted }: PaperProps) {
  const { t, format } = speech;
  const known = carrier.lines[line.line];
  useEffect(() => {
    addEventListener('afterprint', onPrinted, { once: true });
    print();
    return () => removeEventListener('afterprint', onPrinted);
  }, []);
  if (!known) return null;
  const { due, next, day } = lineState(known.rules, line, today);
  const steps = `${teller.home}${planOf(line, carrier)}/`;
  return (
    <section class="paper-card">
      <h2>{line.nickname}</h2>
      <p>{whatText(speech, line, carrier)}</p>
      {next && (
        <p class="by">
          {next.actBy ? t('reminders.act-by') : t(`event.${next.event}`)} <b>{format.day(day)}</b>
        </p>
      )}
      <p>{known.act}</p>
      <ul>
        {due.deadlines.map(({ date, event }) => (
          <li>
            {date === 'unknown'
              ? t('row', { name: t(`event.${event}`), text: t('schedule.date-unknown') })
              : deadlineText(teller, { deadline: date, about: event })}
          </li>
        ))}
        {line.linked.map((entry) => (
          <li>{t('row', { name: t(`linked.${entry.kind}`), text: format.day(linkedDay(entry)) })}</li>
        ))}
      </ul>
      {line.note && <p>{line.note}</p>}
      <div class="addresses">
        <div>
          <Address label={t('ics.steps')} address={steps} />
          {carrier.site && <Address label={t('ics.official')} address={carrier.site} />}
          <Address label={t('ics.rescue-steps')} address={`${teller.home}guides/when-it-went-wrong/`} />
        </div>
        <QrCode text={steps} label={t('ics.steps')} />
      </div>
      <ul class="ticks">
        {Array.from({ length: 6 }, () => (
          <li>{t('paper.done-on')}</li>
        ))}
      </ul>
      <p>
        <small>{t('paper.made', { date: format.day(today) })}</small>
      </p>
    </section>
  );
}

function Address({ label, address }: { readonly label: string; readonly address: string }) {
  return (
    <p>
      {label} <span class="address">{address}</span>
    </p>
  );
}
