/**
 * All carriers side by side: what keeps a number, what it costs, and what people ask before they choose. A table at every width; on a
 * narrow screen each row is drawn as a card whose cells name themselves (styles/compare.css), hence the roles, which `display` takes away.
 */
import type { ComponentChildren } from 'preact';
import { filtersPassed, sortCost } from '../../domain/compare.ts';
import { inSeries } from '../../domain/life-line.ts';
import type { Verdict } from '../../domain/types.ts';
import { billingText } from '../billing.ts';
import { languagesText } from '../contact.ts';
import { perYearText } from '../cost.ts';
import { Freshness } from '../Freshness.tsx';
import { spanText } from '../LifeLine.tsx';
import { carrierName } from '../Plan.tsx';
import { KindMark } from '../Proof.tsx';
import { Rich } from '../Rich.tsx';
import { VerdictSign } from '../VerdictSign.tsx';
import { YenBar } from '../YenStrip.tsx';
import { href, type CarrierView, type Speech } from '../view.ts';

interface CompareProps {
  readonly speech: Speech;
  readonly views: readonly CarrierView[];
  /** What the dearest carrier costs, in yen a year. */
  readonly most: number;
}

/** Key of the column's name → what stands in it; the name of the carrier stands before them. */
const COLUMNS = {
  'carriers.rule': (view) => ({ text: <Rule view={view} /> }),
  'carriers.cost': (view, most) => ({ text: <Cost view={view} most={most} /> }),
  'carriers.auto': ({ t, carrier: { auto } }) => ({
    text: t(`auto.short.${auto.exists}`),
    verdict: auto.exists === 'partly' ? 'conditional' : auto.exists,
  }),
  'carriers.foreign-card': ({ t, carrier: { payments } }) => said(t, payments['foreign-card'].verdict),
  'carriers.sms-abroad': ({ t, carrier: { abroad } }) => said(t, abroad.receiveSms.verdict),
  'carriers.residence-card': ({ t, carrier: { status } }) => ({ text: t(`needed.${status.needsResidenceCard}`) }),
  'carriers.phone-languages': (view) => ({ text: phoneText(view) }),
} satisfies Record<string, (view: CarrierView, most: number) => Cell>;
const KEYS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

interface Cell {
  readonly text: ComponentChildren;
  readonly verdict?: Verdict;
}

export function CompareTable({ speech: { t }, views, most }: CompareProps) {
  return (
    <table class="compare-table" role="table" aria-label={t('carriers.title')} data-pagefind-ignore>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('carriers.name')}
          </th>
          {KEYS.map((key) => (
            <th scope="col" role="columnheader">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="carrier-list" role="rowgroup">
        {views.map((view) => (
          <CompareRow view={view} most={most} />
        ))}
      </tbody>
    </table>
  );
}

function CompareRow({ view, most }: { view: CarrierView; most: number }) {
  const { t, carrier, words } = view;
  const { standing } = carrier.status;
  const hold = carrier.lines[0]?.hold;
  return (
    <tr class="sim" role="row" data-passes={filtersPassed(carrier).join(' ')} data-cost={sortCost(carrier)} data-standing={standing}>
      <th scope="row" role="rowheader">
        <a href={href(view, `carriers/${carrier.id}`)}>{carrierName(view)}</a>
        {standing !== 'good' && <span class="tag">{t(`standing.${standing}`)}</span>}
        {hold && <Freshness view={view} reviewBy={hold.reviewBy} />}
        <p class="summary">
          <Rich view={view} text={words.summary} />
        </p>
      </th>
      {KEYS.map((key) => {
        const { text, verdict }: Cell = COLUMNS[key](view, most);
        return (
          <td role="cell" class={key.replace(/^.*\./, '')} data-verdict={verdict}>
            <span class="cell-name" aria-hidden="true">
              {t(key)}
            </span>
            <span class="cell-text">
              {verdict && <VerdictSign verdict={verdict} />} {text}
            </span>
          </td>
        );
      })}
    </tr>
  );
}

function said(t: Speech['t'], verdict: Verdict): Cell {
  return { text: t(`verdict.${verdict}`), verdict };
}

/** How the usual line is paid, and when what follows where it is not: the first thing and the last of which the time is known. */
function Rule({ view }: { view: CarrierView }) {
  const { t, carrier } = view;
  const [line] = carrier.lines;
  if (!line) return null;
  const timed = inSeries(line).filter(({ event, after }) => event !== 'charge' && after !== undefined && after !== 'unknown');
  const ends = timed.filter((_, index) => index === 0 || index === timed.length - 1);
  return (
    <>
      {billingText(view, line)}
      {ends.map((clock) => (
        <small>{t('row', { name: t(`event.${clock.event}`), text: spanText(view, line, clock) })}</small>
      ))}
      {ends.length === 0 && <small>{t('carriers.no-deadline')}</small>}
    </>
  );
}

function Cost({ view, most }: { view: CarrierView; most: number }) {
  const hold = view.carrier.lines[0]?.hold;
  const perYear = sortCost(view.carrier);
  if (!hold) return null;
  return (
    <>
      {perYearText(view, hold)} {hold.sources.length > 0 && <KindMark view={view} fact={hold} />}
      {Number.isFinite(perYear) && <YenBar yen={perYear} most={most} />}
    </>
  );
}

function phoneText(view: CarrierView): string {
  const { phone } = view.carrier.channels;
  return phone.exists
    ? languagesText(view, [...new Set(phone.numbers.flatMap(({ languages }) => languages))])
    : view.t('carriers.no-phone');
}
