/** The ways to reach a carrier: website, app, phone, chat. */
import { METHODS, type PhoneNumber } from '../../domain/types.ts';
import { hoursText, languagesText } from '../contact.ts';
import { Proof } from '../Proof.tsx';
import { PhoneLink, Rich } from '../Rich.tsx';
import { sentence } from '../sentence.ts';
import type { CarrierView } from '../view.ts';
import { VERBATIM } from '../verbatim.ts';

export function Channels({ view }: { view: CarrierView }) {
  const { t, carrier, words } = view;
  return (
    <section id="channels">
      <h2>{t('carrier.channels')}</h2>
      {([...METHODS, 'chat'] as const).map((id) => {
        const channel = carrier.channels[id];
        return (
          <details class="channel" open={channel.setsAuto === 'yes'}>
            <summary>
              <b>{t('row', { name: t(`method.${id}`), text: words.channels[id].name })}</b>
            </summary>
            <p>
              <b data-sets={channel.setsAuto}>{sentence(view, t(`sets.${channel.setsAuto}`))}</b>{' '}
              <Rich view={view} text={words.channels[id].note} /> <Proof view={view} fact={channel} />
            </p>
            {channel.exists && (
              <dl class="facts">
                <div>
                  <dt>{t('channel.login')}</dt>
                  <dd>
                    <Rich view={view} text={words.channels[id].login} />
                  </dd>
                </div>
                <div>
                  <dt>{t('channel.languages')}</dt>
                  <dd>{languagesText(view, channel.languages)}</dd>
                </div>
                {[channel.url, channel.ios, channel.android].map(
                  (url, index) =>
                    url && (
                      <div>
                        <dt>{t(index === 0 ? 'channel.address' : index === 1 ? 'channel.ios' : 'channel.android')}</dt>
                        <dd>
                          <a href={url} rel="noopener noreferrer" {...VERBATIM}>
                            {new URL(url).host}
                          </a>
                        </dd>
                      </div>
                    ),
                )}
              </dl>
            )}
            {channel.numbers.length > 0 && (
              <ul class="numbers">
                {channel.numbers.map((number) => (
                  <NumberLine view={view} number={number} />
                ))}
              </ul>
            )}
          </details>
        );
      })}
    </section>
  );
}

function NumberLine({ view, number }: { view: CarrierView; number: PhoneNumber }) {
  const { t, words } = view;
  return (
    <li>
      <PhoneLink number={number.number} /> <Rich view={view} text={words.numbers[number.id] ?? ''} />
      <small>
        {t(`phone.from.${number.from}`)} · {t(`phone.cost.${number.cost}`)} · {hoursText(view, number.hours)} ·{' '}
        {languagesText(view, number.languages)}
      </small>{' '}
      <Proof view={view} fact={number} />
    </li>
  );
}
