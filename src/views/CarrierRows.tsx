/** One aspect of every carrier, as the rows of a list in a guide. */
import type { ComponentChildren } from 'preact';
import { inSeries } from '../domain/life-line.ts';
import type { Fact, Line, Method } from '../domain/types.ts';
import { billingKey, billingText } from './billing.ts';
import { CarrierLink, CarrierNames } from './CarrierNames.tsx';
import { perYearText } from './cost.ts';
import { DeskLine, OtherDeskLine } from './DeskLine.tsx';
import { spanText } from './LifeLine.tsx';
import { KindMark } from './Proof.tsx';
import { Rich } from './Rich.tsx';
import { capital } from './sentence.ts';
import type { CarrierView } from './view.ts';

/** What a row says, and the fact it rests on, whose sources are on the carrier's page; undefined where there is nothing to say. */
interface Row {
  readonly says: ComponentChildren;
  readonly fact?: Fact;
  /** The part of the carrier's page that says more. */
  readonly anchor?: string;
}

export const ROWS = {
  kind: (view) => ({ says: <b>{capital(billingText(view, usual(view)))}</b>, fact: usual(view) }),
  cost: (view) => costRow(view, usual(view)),
  auto: ({ carrier, t }) => ({
    says: <b data-auto={carrier.auto.exists}>{capital(t(`auto.${carrier.auto.exists}`))}</b>,
    fact: carrier.auto,
  }),
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

/** Where one word says all: the carriers stand under it, in this order of the words. */
interface Groups {
  readonly keyOf: (view: CarrierView) => string;
  readonly order: readonly string[];
}
const GROUPS: Partial<Record<Show, Groups>> = {
  auto: { keyOf: ({ carrier }) => carrier.auto.exists, order: ['yes', 'partly', 'no', 'unknown'] },
  kind: { keyOf: (view) => billingKey(usual(view)), order: ['topping', 'prepaid', 'postpaid', 'postpaid-yearly', 'stored'] },
};

export function CarrierRows({ views, show }: { views: readonly CarrierView[]; show: Show }) {
  const rowOf: (view: CarrierView) => Row | undefined = ROWS[show];
  const groups = GROUPS[show];
  if (groups) return <Grouped views={views} show={show} groups={groups} />;
  const silent = show === 'missed' ? views.filter((view) => !rowOf(view)) : [];
  return (
    <ul class="carrier-rows" data-show={show}>
      {views.map((view) => {
        const row = rowOf(view);
        if (!row) return null;
        return (
          <li>
            <CarrierLink view={view} anchor={row.anchor} />
            {row.says}
            {row.fact && <KindMark view={view} fact={row.fact} />}
          </li>
        );
      })}
      {silent[0] && (
        <li>
          <b>{capital(silent[0].t('carriers.no-deadline'))}</b>
          <CarrierNames views={silent} />
        </li>
      )}
    </ul>
  );
}

function Grouped({ views, show, groups: { keyOf, order } }: { views: readonly CarrierView[]; show: Show; groups: Groups }) {
  const rowOf: (view: CarrierView) => Row | undefined = ROWS[show];
  return (
    <div class="carrier-rows" data-show={show}>
      {order.map((key) => {
        const members = views.filter((view) => keyOf(view) === key);
        if (!members[0]) return null;
        return (
          <>
            <p>{rowOf(members[0])?.says}</p>
            <CarrierNames views={members} factOf={(view) => rowOf(view)?.fact} />
          </>
        );
      })}
    </div>
  );
}

function usual({ carrier }: CarrierView): Line {
  return carrier.lines[0] as Line;
}

function costRow(view: CarrierView, line: Line): Row {
  return { says: <span>{perYearText(view, line.hold)}</span>, ...(line.hold.sources.length === 0 ? {} : { fact: line.hold }) };
}

/** Undefined where no deadline is known. The mark is that of the last one known. */
function missedRow(view: CarrierView): Row | undefined {
  const line = usual(view);
  const fact = line.clocks.findLast(({ after }) => after !== undefined && after !== 'unknown');
  if (!fact) return undefined;
  const says = inSeries(line).map((clock) => (
    <span>{view.t('row', { name: view.t(`event.${clock.event}`), text: spanText(view, line, clock) })}</span>
  ));
  return { says, fact };
}

function channelRow(view: CarrierView, method: Method): Row {
  const channel = view.carrier.channels[method];
  const numbers = method === 'phone' ? channel.numbers.slice(0, 2) : [];
  const says = (
    <>
      <b data-sets={channel.setsAuto}>{view.t(`sets.${channel.setsAuto}`)}</b>
      <span>{view.words.channels[method].name}</span>
      {numbers.map((number) => (
        <span>{channel.exists ? <DeskLine view={view} desk={number} /> : <OtherDeskLine view={view} desk={number} />}</span>
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
