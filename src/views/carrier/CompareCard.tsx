/** One carrier on the compare page: the rule, the cost, and what people ask before they choose. */
import { sortCost } from '../../domain/compare.ts';
import type { Verdict } from '../../domain/types.ts';
import { languagesText } from '../contact.ts';
import { perYearText } from '../cost.ts';
import { Freshness } from '../Freshness.tsx';
import { carrierName } from '../Plan.tsx';
import { KindMark } from '../Proof.tsx';
import { Rich } from '../Rich.tsx';
import { YenBar } from '../YenStrip.tsx';
import { href, type CarrierView } from '../view.ts';

/** `most`: what the dearest carrier of the page costs, in yen a year. */
export function CompareCard({ view, most }: { view: CarrierView; most: number }) {
  const { t, carrier, words } = view;
  const { status, payments, abroad, auto, channels, lines } = carrier;
  const hold = lines[0]?.hold;
  const perYear = sortCost(carrier);
  const phone = [...new Set(channels.phone.numbers.flatMap(({ languages }) => languages))];
  const rows: [label: string, text: string, verdict?: Verdict][] = [
    [t('carriers.auto'), t(`auto.${auto.exists}`)],
    [t('payment.foreign-card'), t(`verdict.${payments['foreign-card'].verdict}`), payments['foreign-card'].verdict],
    [t('carriers.sms-abroad'), t(`verdict.${abroad.receiveSms.verdict}`), abroad.receiveSms.verdict],
    [t('carriers.residence-card'), t(`needed.${status.needsResidenceCard}`)],
    [t('carriers.phone-languages'), channels.phone.exists ? languagesText(view, phone) : t('carriers.no-phone')],
  ];
  return (
    <>
      <h2>
        <a href={href(view, `carriers/${carrier.id}`)}>{carrierName(view)}</a>
      </h2>
      {status.standing !== 'good' && <p class="tag">{t(`standing.${status.standing}`)}</p>}
      <p>
        <Rich view={view} text={words.summary} />
      </p>
      {hold && <Freshness view={view} reviewBy={hold.reviewBy} />}
      <dl>
        <div>
          <dt>{t('carriers.cost')}</dt>
          <dd>
            {hold && perYearText(view, hold)} {hold && hold.sources.length > 0 && <KindMark view={view} fact={hold} />}
            {Number.isFinite(perYear) && <YenBar yen={perYear} most={most} />}
          </dd>
        </div>
        {rows.map(([label, text, verdict]) => (
          <div>
            <dt>{label}</dt>
            <dd data-verdict={verdict}>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
