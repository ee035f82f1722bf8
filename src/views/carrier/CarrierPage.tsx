/** Everything known of one carrier: the answer first, the sources last. */
import type { Carrier } from '../../domain/types.ts';
import { carrierName } from '../Plan.tsx';
import { Freshness } from '../Freshness.tsx';
import { LifeLine } from '../LifeLine.tsx';
import { Proof, SourceList } from '../Proof.tsx';
import { LabelCard, Rich } from '../Rich.tsx';
import { sentence } from '../sentence.ts';
import { href, type CarrierView } from '../view.ts';
import { Abroad, Acts, Conflicts, Failures, Payments, Pitfalls } from './facts.tsx';
import { Channels } from './Channels.tsx';
import { KeyFacts } from './KeyFacts.tsx';
import { Lines } from './Lines.tsx';
import { VERBATIM } from '../verbatim.ts';

/** The answer first: how the number stays alive, what it costs, what to do next. */
export function CarrierHead({ view }: { view: CarrierView }) {
  const { t, carrier, words } = view;
  const name = carrierName(view);
  return (
    <>
      <h1>{t('carrier.title', { carrier: name })}</h1>
      <p class="answer">
        <Rich view={view} text={words.summary} />
      </p>
      <KeyFacts view={view} />
      <Freshness view={view} reviewBy={firstReview(carrier)} />
      <p class="next">
        <a class="button" href={`${href(view, 'setup')}#carrier=${carrier.id}`}>
          {t('carrier.start')}
        </a>{' '}
        <a href={href(view, `setup/${carrier.id}`)}>{t('setup.carrier', { carrier: name })}</a>
      </p>
    </>
  );
}

export function CarrierBody({ view, costs }: { view: CarrierView; costs: readonly number[] }) {
  const { t, carrier, words, format } = view;
  const [usual] = carrier.lines;
  return (
    <>
      <nav class="toc" aria-label={t('carrier.contents')} data-pagefind-ignore>
        <ul>
          {SECTIONS.filter((section) => !(section in carrier) || !isEmpty(carrier[section as keyof Carrier])).map((section) => (
            <li>
              <a href={`#${section}`}>{t(`carrier.${section}`)}</a>
            </li>
          ))}
        </ul>
      </nav>

      <section id="life-line">
        <h2>{t('carrier.life-line')}</h2>
        {usual && <LifeLine view={view} line={usual} />}
      </section>
      <section id="auto">
        <h2>{t('carrier.auto')}</h2>
        <p>
          <b data-auto={carrier.auto.exists}>{sentence(view, t(`auto.${carrier.auto.exists}`))}</b>{' '}
          <Rich view={view} text={words.auto.how} /> <Proof view={view} fact={carrier.auto} />
        </p>
        <p>
          <Rich view={view} text={words.auto.trigger} />
        </p>
        <p>
          <Rich view={view} text={words.auto['charge-day']} />
        </p>
        <p class="labels">
          {carrier.auto.labels.map((id) => (
            <LabelCard view={view} id={id} />
          ))}
        </p>
      </section>
      <Lines view={view} costs={costs} />
      <Acts view={view} />
      <Payments view={view} />
      <Channels view={view} />
      <Abroad view={view} />
      <Failures view={view} />
      <Pitfalls view={view} />
      <Conflicts view={view} />
      <section id="about">
        <h2>{t('carrier.about')}</h2>
        <dl class="facts">
          <div>
            <dt>{t('carrier.operator')}</dt>
            <Name view={view} name={carrier.operator} />
            {words.operator && (
              <dd>
                <Rich view={view} text={words.operator} />
              </dd>
            )}
          </div>
          <div>
            <dt>{t('carrier.network-name')}</dt>
            <Name view={view} name={carrier.network} />
          </div>
          <div>
            <dt>{t('carrier.domains')}</dt>
            <dd {...VERBATIM}>{carrier.officialDomains.join(' · ')}</dd>
          </div>
          <div>
            <dt>{t('carrier.open')}</dt>
            <dd>
              <Rich view={view} text={words.status} /> <Proof view={view} fact={carrier.status} />
            </dd>
          </div>
        </dl>
      </section>
      <section id="sources" data-pagefind-ignore>
        <h2>{t('carrier.sources')}</h2>
        <p>
          {t('source.checked', { date: format.day(carrier.checkedOn) })} {t('source.review', { date: format.day(carrier.reviewBy) })}
        </p>
        <p>{t('report.how')}</p>
        <SourceList view={view} />
      </section>
    </>
  );
}

/** To the letter where it is known. */
function Name({ view: { t }, name }: { view: CarrierView; name: string }) {
  if (name === 'unknown') return <dd>{t('verdict.unknown')}</dd>;
  return (
    <dd lang="en" {...VERBATIM}>
      {name}
    </dd>
  );
}

const SECTIONS = [
  'life-line',
  'auto',
  'lines',
  'acts',
  'payments',
  'channels',
  'abroad',
  'failures',
  'pitfalls',
  'conflicts',
  'about',
  'sources',
] as const;

/** A list without entries has no section. */
function isEmpty(part: unknown): boolean {
  return Array.isArray(part) && part.length === 0;
}

/** The first day on which one of the carrier's facts is due for another check. */
export function firstReview(carrier: Carrier): string {
  return (JSON.stringify(carrier).match(/"reviewBy":"[^"]+"/g) ?? []).map((text) => text.slice(12, 22)).sort()[0] ?? carrier.reviewBy;
}
