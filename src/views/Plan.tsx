/** A plan as the reader sees it: the same on its own page and in the wizard. */
import type { Plan, PlannedProcedure, Way } from '../domain/plan.ts';
import { findLine } from '../domain/plan.ts';
import type { Step } from '../domain/types.ts';
import { arithmeticText } from './cost.ts';
import { Freshness } from './Freshness.tsx';
import { LifeLine } from './LifeLine.tsx';
import { Proof, SourceList } from './Proof.tsx';
import { LabelCard, Rich } from './Rich.tsx';
import { href, planPath, type CarrierView } from './view.ts';

type PossiblePlan = Extract<Plan, { kind: 'automatic' | 'by-hand' }>;
type ImpossiblePlan = Extract<Plan, { kind: 'not-possible' }>;

export function PlanView({ view, plan }: { view: CarrierView; plan: Plan }) {
  const { t, carrier } = view;
  return (
    <div class="plan" data-plan={plan.kind} data-key={`${plan.carrier} ${plan.line} ${plan.payment} ${plan.method}`}>
      <Answer view={view} plan={plan} />
      <Freshness view={view} reviewBy={plan.reviewBy} />
      {plan.kind === 'not-possible' ? (
        <>
          <Why view={view} plan={plan} />
          <Nearest view={view} plan={plan} />
        </>
      ) : (
        <>
          <Possible view={view} plan={plan} />
          <Why view={view} plan={plan} />
        </>
      )}
      <section>
        <h2>{t('plan.sources')}</h2>
        <p>
          {t('source.checked', { date: view.format.day(carrier.checkedOn) })}{' '}
          {t('source.review', { date: view.format.day(carrier.reviewBy) })}
        </p>
        <SourceList view={view} only={plan.sources} />
      </section>
    </div>
  );
}

function Why({ view, plan }: { view: CarrierView; plan: Plan }) {
  const { t, carrier, words } = view;
  return (
    <section>
      <h2>{t('plan.why')}</h2>
      <ul class="reasons">
        <li>
          <b>{t('row', { name: t(`payment.${plan.payment}`), text: t(`verdict.${plan.verdict}`) })}</b>{' '}
          <Rich view={view} text={words.payments[plan.payment]} /> <Proof view={view} fact={carrier.payments[plan.payment]} />
        </li>
        <li>
          <b>{words.channels[plan.method].name}</b> <Rich view={view} text={words.channels[plan.method].note} />{' '}
          <Proof view={view} fact={carrier.channels[plan.method]} />
        </li>
        <li>
          <Rich view={view} text={words.summary} />
        </li>
      </ul>
    </section>
  );
}

function Answer({ view, plan }: { view: CarrierView; plan: Plan }) {
  const tone = plan.kind === 'not-possible' ? 'stop' : plan.verdict === 'yes' ? 'go' : 'care';
  return (
    <p class="answer" data-tone={tone}>
      {answerText(view, plan)}
    </p>
  );
}

/** The plan in one or two sentences. Says "not certain" wherever the payment is not known to be accepted. */
export function answerText(view: CarrierView, plan: Plan): string {
  const { t } = view;
  const values = { carrier: carrierName(view), payment: t(`payment.${plan.payment}`), method: t(`method.${plan.method}`) };
  if (plan.kind === 'not-possible') return t(`reason.${plan.reason}`, values);
  return t(plan.verdict === 'yes' ? `plan.answer.${plan.kind}` : `plan.answer.${plan.kind}.unsure`);
}

function Possible({ view, plan }: { view: CarrierView; plan: PossiblePlan }) {
  const { t, words } = view;
  const [main, ...more] = plan.procedures;
  const line = findLine(view.carrier, plan.line);
  return (
    <>
      {plan.warnings.length > 0 && (
        <section class="warnings">
          <h2>{t('plan.warnings')}</h2>
          <ul>
            {plan.warnings.map((warning) => (
              <li>
                {t(`warning.${warning}`)}
                {warning === 'sms-abroad' && (
                  <>
                    {' '}
                    <Rich view={view} text={words.abroad.receiveSms} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ProcedureView view={view} entry={main} />
      <section>
        <h2>{t('plan.if-you-miss-it')}</h2>
        <LifeLine view={view} line={line} />
      </section>
      {more.length > 0 && (
        <section>
          <h2>{t('plan.other-procedures')}</h2>
          {more.map((entry) => (
            <details>
              <summary>
                {words.procedures[entry.procedure.id]?.title} · {yearly(view, entry)}
              </summary>
              <ProcedureView view={view} entry={entry} inner />
            </details>
          ))}
        </section>
      )}
      {plan.others.length > 0 && (
        <section>
          <h2>{t('plan.safer')}</h2>
          <WayList view={view} line={plan.line} ways={plan.others} />
        </section>
      )}
    </>
  );
}

function ProcedureView({ view, entry, inner = false }: { view: CarrierView; entry: PlannedProcedure; inner?: boolean }) {
  const { t, words } = view;
  const { procedure, steps } = entry;
  const spoken = words.procedures[procedure.id];
  return (
    <section class="procedure">
      {!inner && <h2>{spoken?.title}</h2>}
      <p class="cost">
        <b>{t('plan.cost')}</b> {yearly(view, entry)} <span class="goal">{t(`goal.${procedure.goal}`)}</span>{' '}
        <Proof view={view} fact={procedure} />
      </p>
      <ol class="steps">
        {steps.map((step) => (
          <StepView view={view} step={step} text={spoken?.steps[step.id] ?? ''} />
        ))}
      </ol>
      <p class="result">
        <Rich view={view} text={spoken?.result ?? ''} />
      </p>
    </section>
  );
}

function StepView({ view, step, text }: { view: CarrierView; step: Step; text: string }) {
  const { t } = view;
  return (
    <li data-do={step.do} data-reach={step.reach}>
      <p class="do">{t(`action.${step.do}`)}</p>
      <p>
        <Rich view={view} text={text} />
      </p>
      {step.labels.length > 0 && (
        <p class="labels">
          {step.labels.map((id) => (
            <LabelCard view={view} id={id} />
          ))}
        </p>
      )}
      <p class="flags">
        <span data-reach={step.reach}>{t(`reach.${step.reach}`)}</span>
        {step.needs.map((need) => (
          <span>{t(`need.${need}`)}</span>
        ))}
      </p>
    </li>
  );
}

function Nearest({ view, plan }: { view: CarrierView; plan: ImpossiblePlan }) {
  const { t, words } = view;
  return (
    <section>
      <h2>{t('plan.nearest')}</h2>
      {plan.nearest.length > 0 ? (
        <WayList view={view} line={plan.line} ways={plan.nearest} />
      ) : (
        <p>
          {t('plan.nothing-works')} <Rich view={view} text={words.channels.chat.note} />
        </p>
      )}
    </section>
  );
}

function WayList({ view, line, ways }: { view: CarrierView; line: string; ways: readonly Way[] }) {
  const { t } = view;
  return (
    <ul class="ways">
      {ways.map((way) => (
        <li>
          <a href={href(view, planPath(view.carrier, line, way.payment, way.method))} data-payment={way.payment} data-method={way.method}>
            {t('way', { payment: t(`payment.${way.payment}`), method: t(`method.${way.method}`) })}
          </a>
          <small>
            {t(`verdict.${way.verdict}`)} · {t(`goal.${way.goal}`)}
          </small>
        </li>
      ))}
    </ul>
  );
}

function yearly(view: CarrierView, { cost }: PlannedProcedure): string {
  return arithmeticText(view, cost);
}

export function carrierName({ carrier, locale }: Pick<CarrierView, 'carrier' | 'locale'>): string {
  return (locale === 'zh-cn' ? carrier.names['zh-CN'] : carrier.names[locale]) ?? carrier.id;
}
