/** What to do for a number in danger: by when, in which order, whom to ask, what to say. */
import type { State } from '../domain/flow.ts';
import { findLine } from '../domain/plan.ts';
import { endClock, endCountedFrom, lastDay, reachable, stoppedDeadlines } from '../domain/rescue.ts';
import type { Line, Place } from '../domain/types.ts';
import { Fold } from './Fold.tsx';
import { Hotlines } from './Hotline.tsx';
import { lengthText, LifeLine } from './LifeLine.tsx';
import { PhraseList } from './PhraseCard.tsx';
import { Proof, SourceList } from './Proof.tsx';
import { Rich } from './Rich.tsx';
import { href, type CarrierView } from './view.ts';

export interface RescueProps {
  readonly view: CarrierView;
  readonly state: State;
  readonly line: string;
  readonly where: Place;
  /** The day on which the line stopped; absent where the reader did not say. */
  readonly stopped?: string;
  /** Where to make it automatic afterwards. */
  readonly planHref: string;
}

export function RescueView({ view, state, line: id, where, stopped, planHref }: RescueProps) {
  const { t } = view;
  const line = findLine(view.carrier, id);
  return (
    <div class="rescue" data-state={state}>
      <p class="answer" data-tone="stop">
        {t(`rescue.answer.${state}`)}
      </p>
      <ByWhen view={view} line={line} stopped={stopped} />
      <section>
        <h2>{t('rescue.steps')}</h2>
        <ol class="steps">
          <li>
            <p class="do">{t('rescue.pay')}</p>
            <p>{t('rescue.pay.text')}</p>
            <Doors view={view} />
            <p>{t('rescue.pay.refused')}</p>
          </li>
          <li>
            <p class="do">{t('rescue.contact')}</p>
            <p>{t('rescue.contact.text')}</p>
            <Contact view={view} where={where} />
          </li>
          {(['keep', 'codes'] as const).map((step) => (
            <li>
              <p class="do">{t(`rescue.${step}`)}</p>
              <p>{t(`rescue.${step}.text`)}</p>
            </li>
          ))}
          <li>
            <p class="do">{t('rescue.after')}</p>
            <p>
              {t('rescue.after.text')} <a href={planHref}>{t('leaving.plan')}</a>
            </p>
          </li>
        </ol>
      </section>
      <Known view={view} />
      <section class="say">
        <h2>{t('rescue.say')}</h2>
        <PhraseList speech={view} phrases={view.phrases.filter(({ topic }) => topic === 'suspended')} />
      </section>
      <p class="next">
        <a href={href(view, 'guides/when-it-went-wrong')}>{t('rescue.guide')}</a>
      </p>
      <Fold class="plan-sources" title={t('outcome.sources')}>
        <SourceList view={view} only={sourcesOf(view, line)} />
      </Fold>
    </div>
  );
}

/** The last day where it can be counted, else from which day to count; as a picture in any case. */
function ByWhen({ view, line, stopped }: { view: CarrierView; line: Line; stopped: string | undefined }) {
  const { t, format, today, words } = view;
  const clock = endClock(line);
  const last = stopped && lastDay(line, stopped);
  const length = clock?.after && clock.after !== 'unknown' ? lengthText(view, clock.after) : '';
  return (
    <section class="by-when">
      <h2>{t('rescue.by-when')}</h2>
      {last && stopped ? (
        <>
          <p class="last-day">
            <b>{t('rescue.last-day', { date: format.day(last).replaceAll(' ', '\u00a0') })}</b>
          </p>
          <p>{t('rescue.arithmetic', { stopped: format.day(stopped), length })}</p>
          {last < today && <p>{t('rescue.over')}</p>}
        </>
      ) : (
        <p>{t(`rescue.counted.${endCountedFrom(line)}`, { length })}</p>
      )}
      <LifeLine view={view} line={line} plain happened today={today} deadlines={stopped ? stoppedDeadlines(line, stopped) : []} />
      {clock && (
        <p>
          <Rich view={view} text={words.clocks[clock.id] ?? ''} /> <Proof view={view} fact={clock} />
        </p>
      )}
    </section>
  );
}

/** Where to sign in. */
function Doors({ view }: { view: CarrierView }) {
  const { carrier, words } = view;
  return (
    <ul class="doors">
      {(['app', 'website'] as const).map((id) => {
        const channel = carrier.channels[id];
        if (!channel.exists) return null;
        const name = words.channels[id].name;
        const url = channel.url ?? channel.ios;
        return (
          <li>
            {url ? (
              <a href={url} rel="noopener noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Contact({ view, where }: { view: CarrierView; where: Place }) {
  const { t, carrier, words, locale } = view;
  const numbers = reachable(carrier.channels.phone.numbers, where, locale);
  return (
    <>
      {numbers.length > 0 ? <Hotlines view={view} numbers={numbers} /> : <p>{t('rescue.contact.none')}</p>}
      {carrier.channels.chat.exists && (
        <p class="chat">
          <b>{words.channels.chat.name}</b> <Rich view={view} text={words.channels.chat.note} />{' '}
          <Proof view={view} fact={carrier.channels.chat} />
        </p>
      )}
      {numbers.length === 0 && !carrier.channels.chat.exists && (
        <p>
          <Rich view={view} text={words.channels.website.note} /> <Proof view={view} fact={carrier.channels.website} />
        </p>
      )}
    </>
  );
}

function Known({ view }: { view: CarrierView }) {
  const { t, carrier, words } = view;
  return (
    <section>
      <h2>{t('rescue.known')}</h2>
      <dl class="failures">
        {carrier.failures.map((failure) => {
          const spoken = words.failures[failure.id];
          if (!spoken) return null;
          return (
            <div>
              <dt>
                <Rich view={view} text={spoken.what} />
              </dt>
              <dd>
                <span class="when">
                  <Rich view={view} text={spoken.when} />
                </span>{' '}
                <Rich view={view} text={spoken.outcome} /> <Proof view={view} fact={failure} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function sourcesOf({ carrier }: CarrierView, line: Line): string[] {
  const { phone, chat, website } = carrier.channels;
  const facts = [...carrier.failures, ...line.clocks, ...phone.numbers, chat, website];
  return [...new Set(facts.flatMap(({ sources }) => sources))];
}
