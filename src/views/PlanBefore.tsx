/** Before the first step: what to watch out for, how long it takes, what to have at hand, and which code to move first. */
import { effortOf, locksOf, thingsFor } from '../domain/prepare.ts';
import type { PossiblePlan } from './Plan.tsx';
import { Rich } from './Rich.tsx';
import type { CarrierView } from './view.ts';

export function BeforeYouStart({ view, plan }: { view: CarrierView; plan: PossiblePlan }) {
  const { t } = view;
  const [main] = plan.procedures;
  const { minutes, steps, byPost } = effortOf(main);
  return (
    <section class="before">
      <h2>{t('plan.warnings')}</h2>
      <dl class="facts">
        <div>
          <dt>{t('plan.time')}</dt>
          <dd>
            {t('plan.time.minutes', { count: minutes, steps })} {byPost && t('plan.time.post')}
          </dd>
        </div>
        <div>
          <dt>{t('plan.at-hand')}</dt>
          <dd>
            <ul class="at-hand">
              {thingsFor(main, plan.payment).map((thing) => (
                <li>
                  {t(`thing.${thing}`)}
                  {thing === 'login' && (
                    <>
                      {' '}
                      <Rich view={view} text={view.words.channels[plan.method].login} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
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
            <>
              {' '}
              <Rich view={view} text={words.abroad.receiveSms} />
            </>
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
