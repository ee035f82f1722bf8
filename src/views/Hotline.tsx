/** A number to call as a card: how to dial it from here and from abroad, cost, hours, languages. */
import type { PhoneNumber } from '../domain/types.ts';
import { foremost, international } from '../domain/rescue.ts';
import { hoursText, languagesText } from './contact.ts';
import { Proof } from './Proof.tsx';
import { PhoneLink, Rich } from './Rich.tsx';
import type { CarrierView } from './view.ts';

/** How long the reader waits for the menu and what they are asked is published by hardly any carrier: said as unknown. */
export function Hotlines({ view, numbers }: { view: CarrierView; numbers: readonly PhoneNumber[] }) {
  const { t } = view;
  const { first, more } = foremost(numbers);
  // A fold for one number would hide it for nothing.
  const folded = more.length > 1 ? more : [];
  return (
    <>
      <NumberList view={view} numbers={folded.length > 0 ? first : numbers} />
      {folded.length > 0 && (
        <details class="more-numbers">
          <summary>{t('hotline.more', { count: folded.length })}</summary>
          <NumberList view={view} numbers={folded} />
        </details>
      )}
      <dl class="facts">
        <div>
          <dt>{t('hotline.keys')}</dt>
          <dd>{t('hotline.keys-unknown')}</dd>
        </div>
        <div>
          <dt>{t('hotline.identity')}</dt>
          <dd>{t('hotline.identity-have')}</dd>
        </div>
      </dl>
    </>
  );
}

function NumberList({ view, numbers }: { view: CarrierView; numbers: readonly PhoneNumber[] }) {
  return (
    <ul class="hotlines">
      {numbers.map((number) => (
        <Hotline view={view} number={number} />
      ))}
    </ul>
  );
}

function Hotline({ view, number }: { view: CarrierView; number: PhoneNumber }) {
  const { t, words } = view;
  const abroad = international(number.number);
  return (
    <li class="hotline">
      <p class="dial">
        <PhoneLink number={number.number} />
      </p>
      <p>
        <Rich view={view} text={words.numbers[number.id] ?? ''} /> <Proof view={view} fact={number} />
      </p>
      <dl class="facts">
        <div>
          <dt>{t('hotline.where')}</dt>
          <dd>
            {t(`phone.from.${number.from}`)}
            {'\u00a0'}· {t(`phone.cost.${number.cost}`)}
          </dd>
        </div>
        <div>
          <dt>{t('hotline.hours')}</dt>
          <dd>
            {hoursText(view, number.hours)} <OpenNow view={view} hours={number.hours} />
          </dd>
        </div>
        <div>
          <dt>{t('channel.languages')}</dt>
          <dd>{languagesText(view, number.languages)}</dd>
        </div>
        {abroad !== number.number && (
          <div>
            <dt>{t('hotline.abroad')}</dt>
            <dd>{abroad ? <PhoneLink number={abroad} /> : t('hotline.not-abroad')}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}

/** Filled by the reader's clock and zone (islands/live.ts); empty without a script. */
function OpenNow({ view: { t, base }, hours }: { view: CarrierView; hours: PhoneNumber['hours'] }) {
  if (typeof hours === 'string') return null;
  return (
    <span
      class="open-now"
      data-live="hours"
      data-from={hours.from}
      data-to={hours.to}
      data-days={hours.days}
      data-holidays={`${base}data/holidays.json`}
      data-open={t('hotline.open')}
      data-shut={t('hotline.shut')}
      data-holiday={t('hotline.holiday')}
      data-zone={t('hotline.zone')}
    />
  );
}
