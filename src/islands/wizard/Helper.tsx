/** For a reader who helps another: the same steps on a card in the other's language, to print or to show. */
import { useState } from 'preact/hooks';
import type { Plan } from '../../domain/plan.ts';
import { LOCALES, localeInfo, type Locale } from '../../i18n/locales.ts';
import { answerText, type PossiblePlan } from '../../views/Plan.tsx';
import { BeforeYouStart } from '../../views/PlanBefore.tsx';
import { ProcedureView } from '../../views/PlanSteps.tsx';
import { carrierName, type CarrierView } from '../../views/view.ts';
import { loadCarrier } from '../carrier-data.ts';
import { loadTexts } from '../texts.ts';

type Card = CarrierView | 'failed' | undefined;

export function Helper({ view, plan }: { view: CarrierView; plan: PossiblePlan }) {
  const { t } = view;
  const [card, setCard] = useState<Card>();
  const choose = (locale: Locale) => {
    loadTexts({ base: view.base, locale })
      .then((speech) => loadCarrier(speech, view.carrier.id))
      .then(setCard, () => setCard('failed'));
  };
  const printCard = () => {
    document.body.dataset.print = 'card';
    print();
    delete document.body.dataset.print;
  };
  return (
    <details class="helper">
      <summary>{t('helper.title')}</summary>
      <p>{t('helper.text')}</p>
      <fieldset>
        <legend>{t('helper.language')}</legend>
        {LOCALES.filter(({ path }) => path !== view.locale).map(({ path, tag, name }) => (
          <label class="choice">
            <input type="radio" name="card-language" onChange={() => choose(path)} />
            <span lang={tag}>{name}</span>
          </label>
        ))}
      </fieldset>
      <div role="status">{card === 'failed' && t('helper.failed')}</div>
      {card && card !== 'failed' && (
        <>
          <p class="actions">
            <button class="button" type="button" onClick={printCard}>
              {t('helper.print')}
            </button>
          </p>
          <HandOver view={card} plan={plan} />
        </>
      )}
    </details>
  );
}

function HandOver({ view, plan }: { view: CarrierView; plan: Plan & PossiblePlan }) {
  const { t, locale } = view;
  const { tag, dir } = localeInfo(locale);
  const [main] = plan.procedures;
  return (
    <article class="hand-over sim" lang={tag} dir={dir}>
      <h2>{t('helper.card', { carrier: carrierName(view) })}</h2>
      <p>{t('way', { payment: t(`payment.${plan.payment}`), method: t(`method.${plan.method}`) })}</p>
      <p class="answer">{answerText(view, plan)}</p>
      <BeforeYouStart view={view} plan={plan} />
      <ProcedureView view={view} entry={main} payment={plan.payment} />
    </article>
  );
}
