/** How to find out one's carrier: where to look, and which carriers show which network. */
import { NETWORKS } from '../domain/networks.ts';
import type { FinderCarrier } from './finder.ts';
import { VERBATIM } from './verbatim.ts';
import type { Speech } from './view.ts';

const PLACES_TO_LOOK = ['sim', 'settings', 'bill', 'mail', 'app'] as const;

export function FindCarrierView({
  speech: { t },
  carriers,
  to,
}: {
  speech: Speech;
  carriers: readonly FinderCarrier[];
  to: (id: string) => string;
}) {
  const shown = [...NETWORKS, 'unknown' as const].map((network) => ({
    network,
    found: carriers.filter(({ networks }) => (network === 'unknown' ? networks.length === 0 : networks.includes(network))),
  }));
  return (
    <div>
      <p class="lead">{t('find.lead')}</p>
      <ol class="steps">
        {PLACES_TO_LOOK.map((place) => (
          <li>
            <p class="do">{t(`find.${place}`)}</p>
            <p>{t(`find.${place}.text`)}</p>
          </li>
        ))}
      </ol>
      <p class="notice">{t('find.not-number')}</p>
      <section>
        <h2>{t('find.looks')}</h2>
        <p>{t('find.looks.text')}</p>
        {shown.map(({ network, found }) => (
          <>
            <h3>{t(`find.network.${network}`)}</h3>
            <ul class="ways">
              {found.map(({ id, name, operator, domains }) => (
                <li>
                  <a href={to(id)} {...VERBATIM}>
                    {name}
                  </a>
                  {operator && (
                    <small lang="ja" {...VERBATIM}>
                      {operator}
                    </small>
                  )}
                  <small {...VERBATIM}>{domains.join(' · ')}</small>
                </li>
              ))}
            </ul>
          </>
        ))}
      </section>
    </div>
  );
}
