/** A plan in three lines: what it costs, by when something must happen, how long the steps take. */
import { effortOf } from '../domain/prepare.ts';
import type { Line } from '../domain/types.ts';
import { perYearText } from './cost.ts';
import { LifeLine } from './LifeLine.tsx';
import type { PossiblePlan } from './Plan.tsx';
import { Arithmetic } from './PlanSteps.tsx';
import { Proof } from './Proof.tsx';
import type { CarrierView } from './view.ts';

export function Glance({ view, plan, line }: { view: CarrierView; plan: PossiblePlan; line: Line }) {
  const { t } = view;
  const [main] = plan.procedures;
  const { minutes, steps, byPost } = effortOf(main);
  return (
    <dl class="facts glance">
      <div class="cost">
        <dt>{t('plan.cost-year')}</dt>
        <dd>
          <b class="year-sum">{perYearText(view, main.cost)}</b> <span class="goal">{t(`goal.${main.procedure.goal}`)}</span>
          <Arithmetic view={view} entry={main} /> <Proof view={view} fact={main.procedure} />
        </dd>
      </div>
      <div>
        <dt>{t('plan.time')}</dt>
        <dd>
          {t('plan.time.minutes', { count: minutes, steps })} {byPost && t('plan.time.post')}
        </dd>
      </div>
      <div class="deadline">
        <dt>{t('plan.deadline')}</dt>
        <dd>
          <LifeLine view={view} line={line} plain />
        </dd>
      </div>
    </dl>
  );
}
