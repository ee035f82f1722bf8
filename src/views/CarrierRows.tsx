/** One aspect of every carrier, as the rows of a list in a guide. */
import type { ComponentChildren } from 'preact';
import type { Fact, Line, Method } from '../domain/types.ts';
import { hoursText, languagesText } from './contact.ts';
import { perYearText } from './cost.ts';
import { spanText } from './LifeLine.tsx';
import { carrierName } from './Plan.tsx';
import { KindMark } from './Proof.tsx';
import { PhoneLink, Rich } from './Rich.tsx';
import { href, type CarrierView } from './view.ts';

/** What a row says, and the fact it rests on, whose sources are on the carrier's page; undefined where there is nothing to say. */
interface Row {
  readonly says: ComponentChildren;
  readonly fact?: Fact;
  /** The part of the carrier's page that says more. */
  readonly anchor?: string;
}

export const ROWS = {
  kind: (view) => ({ says: <span>{view.t(`billing.${usual(view).billing}`)}</span>, fact: usual(view).clocks.at(-1) ?? usual(view) }),
  cost: (view) => costRow(view, usual(view)),
  auto: ({ carrier, t }) => ({ says: <b data-auto={carrier.auto.exists}>{t(`auto.${carrier.auto.exists}`)}</b>, fact: carrier.auto }),
  missed: missedRow,
  website: (view) => channelRow(view, 'website'),
  app: (view) => channelRow(view, 'app'),
  phone: (view) => channelRow(view, 'phone'),
  'sms-abroad': smsAbroadRow,
  storage: storageRow,
  failures: failureRow,
  mnp: moveRow,
} satisfies Record<string, (view: CarrierView) => Row | undefined>;

export type Show = keyof typeof ROWS;

export function CarrierRows({ views, show }: { views: readonly CarrierView[]; show: Show }) {
  const rowOf: (view: CarrierView) => Row | undefined = ROWS[show];
  return (
    <ul class="carrier-rows" data-show={show}>
      {views.map((view) => {
        const row = rowOf(view);
        if (!row) return null;
        return (
          <li>
            <a class="name" href={`${href(view, `carriers/${view.carrier.id}`)}${row.anchor ? `#${row.anchor}` : ''}`}>
              {carrierName(view)}
            </a>
            {row.says}
            {row.fact && <KindMark view={view} fact={row.fact} />}
          </li>
        );
      })}
    </ul>
  );
}

function usual({ carrier }: CarrierView): Line {
  return carrier.lines[0] as Line;
}

function costRow(view: CarrierView, line: Line): Row {
  return { says: <span>{perYearText(view, line.hold)}</span>, ...(line.hold.sources.length === 0 ? {} : { fact: line.hold }) };
}

function missedRow(view: CarrierView): Row {
  const line = usual(view);
  const says = line.clocks.map((clock) => (
    <span>{view.t('row', { name: view.t(`event.${clock.event}`), text: spanText(view, line, clock) })}</span>
  ));
  return { says, fact: line.clocks.at(-1) ?? line };
}

function channelRow(view: CarrierView, method: Method): Row {
  const channel = view.carrier.channels[method];
  const numbers = method === 'phone' ? channel.numbers.slice(0, 2) : [];
  const says = (
    <>
      <b data-sets={channel.setsAuto}>{view.t(`sets.${channel.setsAuto}`)}</b>
      <span>{view.words.channels[method].name}</span>
      {numbers.map(({ number, hours, languages }) => (
        <span>
          <PhoneLink number={number} /> · {hoursText(view, hours)} · {languagesText(view, languages)}
        </span>
      ))}
    </>
  );
  return { says, fact: channel };
}

function smsAbroadRow(view: CarrierView): Row {
  const { receiveSms } = view.carrier.abroad;
  const says = (
    <>
      <b data-verdict={receiveSms.verdict}>{view.t(`verdict.${receiveSms.verdict}`)}</b>
      <span>
        <Rich view={view} text={view.words.abroad.receiveSms} />
      </span>
    </>
  );
  return { says, fact: receiveSms, anchor: 'abroad' };
}

/** Carriers that store a number without service. */
function storageRow(view: CarrierView): Row | undefined {
  const line = view.carrier.lines.find(({ billing }) => billing === 'stored');
  if (!line) return undefined;
  const words = view.words.lines[line.id];
  const says = (
    <>
      <span>{words?.name}</span>
      <span>{perYearText(view, line.hold)}</span>
      <span>
        <Rich view={view} text={words?.sms ?? ''} />
      </span>
    </>
  );
  return { says, fact: line, anchor: 'lines' };
}

/** What happens first when a payment fails. */
function failureRow(view: CarrierView): Row | undefined {
  const [failure] = view.carrier.failures;
  const words = failure && view.words.failures[failure.id];
  if (!failure || !words) return undefined;
  const fee = failure.fee && view.carrier.figures[failure.fee];
  const says = (
    <>
      <span>
        <Rich view={view} text={words.what} /> <Rich view={view} text={words.outcome} />
      </span>
      {fee && <span>{view.t('carrier.fee', { yen: view.format.figure(fee) })}</span>}
    </>
  );
  return { says, fact: failure, anchor: 'failures' };
}

/** Where a number can be moved to: carriers that take new lines, with the cost of a year. */
function moveRow(view: CarrierView): Row | undefined {
  const { status } = view.carrier;
  if (status.openToNew !== true || status.standing !== 'good') return undefined;
  const says = (
    <>
      <span>{perYearText(view, usual(view).hold)}</span>
      <span>
        {view.t('row', { name: view.t('guides.needs-residence-card'), text: view.t(`guides.needs.${status.needsResidenceCard}`) })}
      </span>
    </>
  );
  return { says, fact: status, anchor: 'about' };
}
