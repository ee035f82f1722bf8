/** Carriers that suit a reader without a number, with what is still to be asked. */
import { choose, type Choice, type Wish } from '../domain/choose.ts';
import type { FinderCarrier } from './finder.ts';
import { perYearText } from './cost.ts';
import { VERBATIM } from './verbatim.ts';
import { href, type Speech } from './view.ts';

export function ChooseCarrierView({ speech, carriers, wish }: { speech: Speech; carriers: readonly FinderCarrier[]; wish: Wish }) {
  const { t } = speech;
  const found = choose(carriers, wish);
  return (
    <div class="choose">
      <p class="lead">{t(found.length > 0 ? 'choose.lead' : 'choose.none')}</p>
      {found.some(({ candidate }) => candidate.usdPerYear !== undefined) && <p>{t('choose.dollars')}</p>}
      <ol class="suited">
        {found.map((choice) => (
          <Suited speech={speech} choice={choice} name={carriers.find(({ id }) => id === choice.candidate.id)?.name ?? ''} />
        ))}
      </ol>
      <p>{t('choose.before')}</p>
      <p class="next">
        <a href={href(speech, 'carriers')}>{t('choose.compare')}</a>
      </p>
    </div>
  );
}

function Suited({ speech, choice: { candidate, doubts }, name }: { speech: Speech; choice: Choice; name: string }) {
  const { t } = speech;
  const { yenPerYear, usdPerYear: usd } = candidate;
  return (
    <li class="sim" data-carrier={candidate.id}>
      <h2 {...VERBATIM}>{name}</h2>
      <p>{perYearText(speech, { yen: yenPerYear ?? 'unknown', timesPerYear: 1, ...(usd === undefined ? {} : { usd }) })}</p>
      {doubts.length > 0 ? (
        <ul>
          {doubts.map((doubt) => (
            <li>{t(`choose.doubt.${doubt}`)}</li>
          ))}
        </ul>
      ) : (
        <p>{t('choose.sure')}</p>
      )}
      <p>
        <a href={href(speech, `carriers/${candidate.id}`)}>{t('choose.more', { carrier: name })}</a>
      </p>
    </li>
  );
}
