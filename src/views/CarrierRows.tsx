/** One aspect of every carrier, as the rows of a list in a guide. */
import type { ComponentChildren } from 'preact';
import { inSeries } from '../domain/life-line.ts';
import type { Fact, Line, Method, PhoneNumber } from '../domain/types.ts';
import { billingKey, billingText } from './billing.ts';
import { hoursText, languagesText } from './contact.ts';
import { perYearText } from './cost.ts';
import { spanText } from './LifeLine.tsx';
import { carrierName } from './Plan.tsx';
import { KindMark } from './Proof.tsx';
import { PhoneLink, Rich } from './Rich.tsx';
import { capital } from './sentence.ts';
import { href, type CarrierView } from './view.ts';

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
const GROUPS: Partial<Record<Show, (view: CarrierView) => { readonly key: string; readonly order: readonly string[] }>> = {
  auto: ({ carrier }) => ({ key: carrier.auto.exists, order: ['yes', 'partly', 'no', 'unknown'] }),
  kind: (view) => ({ key: billingKey(usual(view)), order: ['topping', 'prepaid', 'postpaid', 'postpaid-yearly', 'stored'] }),
};

export function CarrierRows({ views, show }: { views: readonly CarrierView[]; show: Show }) {
  const rowOf: (view: CarrierView) => Row | undefined = ROWS[show];
  const groupOf = GROUPS[show];
  if (groupOf) return <Grouped views={views} show={show} groupOf={groupOf} />;
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
          <ul class="names">
            {silent.map((view) => (
              <li>
                <CarrierLink view={view} />
              </li>
            ))}
          </ul>
        </li>
      )}
    </ul>
  );
}

function Grouped({ views, show, groupOf }: { views: readonly CarrierView[]; show: Show; groupOf: NonNullable<(typeof GROUPS)[Show]> }) {
  const rowOf: (view: CarrierView) => Row | undefined = ROWS[show];
  const order = views[0] ? groupOf(views[0]).order : [];
  return (
    <div class="carrier-rows" data-show={show}>
      {order.map((key) => {
        const members = views.filter((view) => groupOf(view).key === key);
        if (!members[0]) return null;
        return (
          <>
            <p>{rowOf(members[0])?.says}</p>
            <ul class="names">
              {members.map((view) => {
                const fact = rowOf(view)?.fact;
                return (
                  <li>
                    <CarrierLink view={view} /> {fact && <KindMark view={view} fact={fact} short />}
                  </li>
                );
              })}
            </ul>
          </>
        );
      })}
    </div>
  );
}

function CarrierLink({ view, anchor }: { view: CarrierView; anchor?: string | undefined }) {
  return (
    <a class="name" href={`${href(view, `carriers/${view.carrier.id}`)}${anchor ? `#${anchor}` : ''}`}>
      {carrierName(view)}
    </a>
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
        <span>{channel.exists ? <Desk view={view} desk={number} /> : <OtherDesk view={view} desk={number} />}</span>
      ))}
    </>
  );
  return { says, fact: channel };
}

/** A number with who can call it, when, and in which languages; each breaks to the next line as a whole. */
function Desk({ view, desk: { number, from, hours, languages } }: { view: CarrierView; desk: PhoneNumber }) {
  return (
    <>
      <PhoneLink number={number} />{' '}
      {[view.t(`phone.from.${from}`), hoursText(view, hours), languagesText(view, languages)].map((text, index) => (
        <small>
          {index > 0 && '· '}
          {text}{' '}
        </small>
      ))}
    </>
  );
}

/** Where the carrier has no desk, a number belongs to somebody else, and what it is for must stand beside it. */
function OtherDesk({ view, desk: { id, number } }: { view: CarrierView; desk: PhoneNumber }) {
  return (
    <>
      <PhoneLink number={number} />{' '}
      <small>
        <Rich view={view} text={view.words.numbers[id] ?? ''} />
      </small>
    </>
  );
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
