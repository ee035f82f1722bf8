/** The list for leaving Japan: what is due when, and what is known of the carrier abroad. */
import { leavingList, type LeavingGroup, type LeavingItem } from '../domain/leaving.ts';
import { Fold } from './Fold.tsx';
import { Proof, SourceList } from './Proof.tsx';
import { Rich } from './Rich.tsx';
import { carrierName, href, type CarrierView } from './view.ts';

export interface LeavingProps {
  readonly view: CarrierView;
  /** An ISO day, or 'unknown'. */
  readonly departure: string;
  readonly planHref: string;
  /** Where to give the day of departure; absent where it was asked. */
  readonly askHref?: string;
}

export function LeavingView({ view, departure, planHref, askHref }: LeavingProps) {
  const { t, carrier, words } = view;
  const groups = leavingList(carrier, departure, view.today);
  const { receiveSms, pay, notes } = carrier.abroad;
  return (
    <div class="leaving" data-key={`${carrier.id} leaving`}>
      <p class="answer" data-tone="care">
        {t(groups.some(({ late }) => late) ? 'leaving.answer.late' : 'leaving.answer')}
      </p>
      {askHref && (
        <p class="next scripted">
          <a class="button" href={askHref}>
            {t('leaving.ask')}
          </a>
        </p>
      )}
      <div data-progress={t('tick.progress', { done: '{{done}}', all: '{{all}}' })} data-not-kept={t('tick.not-kept')}>
        {groups.map((group) => (
          <Group view={view} group={group} planHref={planHref} />
        ))}
      </div>
      <section>
        <h2>{t('leaving.carrier', { carrier: carrierName(view) })}</h2>
        <ul class="reasons">
          <li>
            <b>{t('row', { name: t('carrier.sms'), text: t(`verdict.${receiveSms.verdict}`) })}</b>{' '}
            <Rich view={view} text={words.abroad.receiveSms} /> <Proof view={view} fact={receiveSms} />
          </li>
          <li>
            <b>{t('row', { name: t('carrier.pay-abroad'), text: t(`verdict.${pay.verdict}`) })}</b>{' '}
            <Rich view={view} text={words.abroad.pay} /> <Proof view={view} fact={pay} />
          </li>
          {notes.map((note) => (
            <li>
              <Rich view={view} text={words.abroad.notes[note.id] ?? ''} /> <Proof view={view} fact={note} />
            </li>
          ))}
        </ul>
      </section>
      <p class="next">
        <a href={href(view, 'guides/leaving-japan')}>{t('leaving.guide')}</a>
      </p>
      <Fold class="plan-sources" title={t('outcome.sources')}>
        <SourceList view={view} only={[...new Set([receiveSms, pay, ...notes].flatMap(({ sources }) => sources))]} />
      </Fold>
    </div>
  );
}

function Group({ view, group, planHref }: { view: CarrierView; group: LeavingGroup; planHref: string }) {
  const { t, format } = view;
  const { days, date, late, items } = group;
  return (
    <section class="due" data-late={late ? '' : undefined}>
      <h2>{days === 0 ? t('leaving.day-0') : t('leaving.days', { count: days })}</h2>
      {date && (
        <p>
          <time dateTime={date}>{format.day(date)}</time> {late && <b class="late">{t('leaving.late')}</b>}
        </p>
      )}
      <ul class="checklist">
        {items.map((item) => (
          <Item view={view} item={item} planHref={planHref} />
        ))}
      </ul>
    </section>
  );
}

function Item({ view: { t }, item, planHref }: { view: CarrierView; item: LeavingItem; planHref: string }) {
  return (
    <li>
      <label class="tick">
        <input class="scripted" type="checkbox" data-tick={`leaving/${item}`} />
        <b>{t(`leaving.item.${item}`)}</b>
      </label>
      <p>
        {t(`leaving.item.${item}.text`)} {item === 'automatic' && <a href={planHref}>{t('leaving.plan')}</a>}
      </p>
    </li>
  );
}
