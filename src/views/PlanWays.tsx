/** Other ways: side by side by what they are best at, or instead of one that does not work. */
import { waysByAim } from '../domain/options.ts';
import type { Way } from '../domain/plan.ts';
import type { Method } from '../domain/types.ts';
import { perYearText } from './cost.ts';
import type { ImpossiblePlan, PossiblePlan } from './Plan.tsx';
import { Arithmetic } from './PlanSteps.tsx';
import { Proof } from './Proof.tsx';
import { Rich } from './Rich.tsx';
import { href, planPath, type CarrierView } from './view.ts';

/** Cheapest, least work, safest; nothing where one way is all three. */
export function Aims({ view, plan }: { view: CarrierView; plan: PossiblePlan }) {
  const { t, carrier } = view;
  const [main] = plan.procedures;
  const found = waysByAim(carrier, plan);
  if (found.length === 0) return null;
  return (
    <section class="aims">
      <h2>{t('plan.aims')}</h2>
      <ul>
        {found.map(({ aims, method, entry }) => (
          <li data-aims={aims.join(' ')} aria-current={entry.procedure.id === main.procedure.id ? 'true' : undefined}>
            <p class="aim">
              {aims.map((aim) => (
                <b>{t(`aim.${aim}`)}</b>
              ))}
            </p>
            <p class="yearly">
              {perYearText(view, entry.cost)} <Arithmetic view={view} entry={entry} /> <Proof view={view} fact={entry.procedure} />
            </p>
            <p class="what">
              <WayLink view={view} plan={plan} method={method} id={entry.procedure.id} />{' '}
              <span class="goal">{t(`goal.${entry.procedure.goal}`)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing to press for the way that the page is about; further ways of the same method stand below it. */
function WayLink({ view, plan, method, id }: { view: CarrierView; plan: PossiblePlan; method: Method; id: string }) {
  const { t, carrier, words } = view;
  const title = words.procedures[id]?.title;
  if (id === plan.procedures[0].procedure.id) return <>{t('plan.aims.this', { title: title ?? id })}</>;
  if (plan.procedures.some(({ procedure }) => procedure.id === id)) return <a href={`#way-${id}`}>{title}</a>;
  return (
    <a href={href(view, planPath(carrier, plan.line, plan.payment, method))} data-payment={plan.payment} data-method={method}>
      {title} · {t(`method.${method}`)}
    </a>
  );
}

/** What works instead, safest first, with the reason for each. */
export function Nearest({ view, plan }: { view: CarrierView; plan: ImpossiblePlan }) {
  const { t, carrier, words } = view;
  const chatInstead = plan.reason === 'method-missing' && plan.method === 'phone' && carrier.channels.chat.exists;
  return (
    <section class="nearest">
      <h2>{t('plan.nearest')}</h2>
      {chatInstead && (
        <p class="substitute">
          <b>{words.channels.chat.name}</b> <Rich view={view} text={words.channels.chat.note} />{' '}
          <Proof view={view} fact={carrier.channels.chat} />
        </p>
      )}
      {plan.nearest.length > 0 ? (
        <WayList view={view} line={plan.line} ways={plan.nearest} reasons />
      ) : (
        <p>
          {t('plan.nothing-works')} <Rich view={view} text={words.channels.chat.note} />
        </p>
      )}
    </section>
  );
}

interface WayListProps {
  readonly view: CarrierView;
  readonly line: string;
  readonly ways: readonly Way[];
  /** Say under each way what the carrier says about its payment. */
  readonly reasons?: boolean;
}

export function WayList({ view, line, ways, reasons = false }: WayListProps) {
  const { t, carrier, words } = view;
  return (
    <ol class="ways">
      {ways.map((way) => (
        <li>
          <a href={href(view, planPath(carrier, line, way.payment, way.method))} data-payment={way.payment} data-method={way.method}>
            {t('way', { payment: t(`payment.${way.payment}`), method: t(`method.${way.method}`) })}
          </a>
          <small>
            {t(`verdict.${way.verdict}`)} · {t(`goal.${way.goal}`)}
          </small>
          {reasons && (
            <p class="reason">
              <Rich view={view} text={words.payments[way.payment]} /> <Proof view={view} fact={carrier.payments[way.payment]} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
