/** A card on paper for one line: what to do by when, and where to look. Printed alone; a box to tick for each time it was done. */
import { useEffect } from 'preact/hooks';
import { linkedDay } from '../../domain/linked.ts';
import { schedule } from '../../domain/schedule.ts';
import { deadlineText, type Teller } from '../../exchange/event-text.ts';
import type { SavedLine } from '../../storage/saved.ts';
import { planOf, type KnownCarrier } from '../../views/known.ts';
import { LifeLine } from '../../views/LifeLine.tsx';
import type { Speech } from '../../views/view.ts';

interface PaperProps {
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
  const { deadlines } = schedule(known.rules, { ...line, today });
  return (
    <section class="paper">
      <h2>{line.nickname}</h2>
      <p>
        {carrier.name} · {known.name} · {t(`payment.${line.payment}`)}
      </p>
      <p>{known.act}</p>
      <LifeLine view={speech} line={known.rules} deadlines={deadlines} today={today} plain />
      <ul>
        {deadlines.map((deadline) => (
          <li>
            {deadline.date === 'unknown'
              ? `${t(`event.${deadline.event}`)}: ${t('schedule.date-unknown')}`
              : deadlineText(teller, { deadline: deadline.date, about: deadline.event })}
            {deadline.actBy && (
              <>
                {' '}
                <b>
                  {t('reminders.act-by')} {format.day(deadline.actBy)}
                </b>
              </>
            )}
          </li>
        ))}
        {line.linked.map((entry) => (
          <li>
            {t(`linked.${entry.kind}`)}: {format.day(linkedDay(entry))}
          </li>
        ))}
      </ul>
      {line.note && <p>{line.note}</p>}
      <p>
        {t('ics.steps')} <span class="address">{`${teller.home}${planOf(line, carrier)}/`}</span>
      </p>
      {carrier.site && (
        <p>
          {t('ics.official')} <span class="address">{carrier.site}</span>
        </p>
      )}
      <p>
        {t('ics.rescue-steps')} <span class="address">{`${teller.home}guides/when-it-went-wrong/`}</span>
      </p>
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
