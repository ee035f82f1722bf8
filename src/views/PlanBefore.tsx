/** Before the first step: what to have at hand, what to watch out for, and which code to move first. */
import { locksOf, thingsFor } from '../domain/prepare.ts';
import type { PossiblePlan } from './Plan.tsx';
import { Rich } from './Rich.tsx';
import type { CarrierView } from './view.ts';

export function BeforeYouStart({ view, plan }: { view: CarrierView; plan: PossiblePlan }) {
  const { t } = view;
  const [main] = plan.procedures;
  return (
    <section class="before">
      <h2>{t('plan.warnings')}</h2>
      <p>{t('plan.at-hand')}</p>
      <ul class="at-hand">
        {thingsFor(main, plan.payment).map((thing) => (
          <li>
            {t(`thing.${thing}`)}
            {thing === 'login' && (
              <span class="which">
                <Rich view={view} text={view.words.channels[plan.method].login} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <Warnings view={view} plan={plan} />
    </section>
  );
}

function Warnings({ view, plan }: { view: CarrierView; plan: PossiblePlan }) {
  const { t, words } = view;
  if (plan.warnings.length === 0) return null;
  const locks = locksOf(plan.procedures.flatMap(({ steps }) => steps));
  return (
    <ul class="warnings">
      {plan.warnings.map((warning) => (
        <li data-warning={warning}>
          {t(`warning.${warning}`)}
          {warning === 'sms-abroad' && (
            <span class="which">
              <Rich view={view} text={words.abroad.receiveSms} />
            </span>
          )}
          {warning === 'lock-out' && (
            <ol class="change-first">
              {locks.map((lock) => (
                <li>{t(`lock.${lock}`)}</li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ul>
  );
}
