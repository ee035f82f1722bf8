/** Each payment with the pages of its plans: first those that work, and the others in a fold. */
import type { Plan } from '../domain/plan.ts';
import { PAYMENTS, type Payment } from '../domain/types.ts';
import { Fold } from './Fold.tsx';
import { href, planPath, type CarrierView } from './view.ts';

interface PaymentWaysProps {
  readonly view: CarrierView;
  /** Of one line. */
  readonly plans: readonly Plan[];
}

export function PaymentWays({ view, plans }: PaymentWaysProps) {
  const works = new Set(plans.filter(({ kind }) => kind !== 'not-possible').map(({ payment }) => payment));
  const refused = PAYMENTS.filter((payment) => !works.has(payment));
  return (
    <>
      {works.size > 0 ? (
        <Rows view={view} plans={plans} payments={PAYMENTS.filter((payment) => works.has(payment))} />
      ) : (
        <p>{view.t('plan.nothing-works')}</p>
      )}
      {refused.length > 0 && (
        <Fold class="refused" title={view.t('setup.carrier.refused')} level={3}>
          <Rows view={view} plans={plans} payments={refused} />
        </Fold>
      )}
    </>
  );
}

function Rows({ view, plans, payments }: PaymentWaysProps & { payments: readonly Payment[] }) {
  const { t, carrier } = view;
  return (
    <ul class="ways by-payment">
      {payments.map((payment) => (
        <li>
          <b>{t(`payment.${payment}`)}</b>
          <small>{t(`verdict.${carrier.payments[payment].verdict}`)}</small>
          <span class="methods">
            {plans
              .filter((plan) => plan.payment === payment)
              .map(({ line, method, kind }) => (
                <a href={href(view, planPath(carrier, line, payment, method))} data-plan={kind}>
                  <span class="visually-hidden">{t(`payment.${payment}`)}</span>
                  {t(`method.${method}`)}
                  <small>{kind === 'not-possible' ? t('verdict.no') : t(`goal.${kind}`)}</small>
                </a>
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
