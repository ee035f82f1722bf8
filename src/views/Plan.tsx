/** A plan as the reader sees it: the same on its own page and in the wizard. */
import type { Plan } from '../domain/plan.ts';
import { findLine } from '../domain/plan.ts';
import { topicsFor } from '../domain/phrases.ts';
import { reachable } from '../domain/rescue.ts';
import { perYearText } from './cost.ts';
import { Fold } from './Fold.tsx';
import { Freshness } from './Freshness.tsx';
import { Hotlines } from './Hotline.tsx';
import { LifeLine } from './LifeLine.tsx';
import { PhraseGroups } from './PhraseCard.tsx';
import { BeforeYouStart } from './PlanBefore.tsx';
import { Glance } from './PlanGlance.tsx';
import { ProcedureView } from './PlanSteps.tsx';
import { Aims, Nearest, WayList } from './PlanWays.tsx';
import { Proof, SourceList } from './Proof.tsx';
import { Rich } from './Rich.tsx';
import { carrierName, toolWords, type CarrierView } from './view.ts';

export { carrierName } from './view.ts';

export type PossiblePlan = Extract<Plan, { kind: 'automatic' | 'by-hand' }>;
export type ImpossiblePlan = Extract<Plan, { kind: 'not-possible' }>;

export function PlanView({ view, plan }: { view: CarrierView; plan: Plan }) {
  const { t, carrier } = view;
  return (
    <div class="plan" data-plan={plan.kind} data-key={`${plan.carrier} ${plan.line} ${plan.payment} ${plan.method}`} {...toolWords(view)}>
      <Answer view={view} plan={plan} />
      <Freshness view={view} reviewBy={plan.reviewBy} />
      {plan.kind === 'not-possible' ? <Nearest view={view} plan={plan} /> : <Possible view={view} plan={plan} />}
      <Why view={view} plan={plan} />
      <Fold class="plan-sources" title={t('plan.sources')}>
        <p>
          {t('source.checked', { date: view.format.day(carrier.checkedOn) })}{' '}
          {t('source.review', { date: view.format.day(carrier.reviewBy) })}
        </p>
        <SourceList view={view} only={plan.sources} />
      </Fold>
    </div>
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
  if (plan.kind === 'not-possible')
    return t(plan.reason === 'method-missing' ? `reason.no-${plan.method}` : `reason.${plan.reason}`, values);
  return t(plan.verdict === 'yes' ? `plan.answer.${plan.kind}` : `plan.answer.${plan.kind}.unsure`);
}

/** The reader's answers, the rule that follows from each, and where the rule stands. */
function Why({ view, plan }: { view: CarrierView; plan: Plan }) {
  const { t, carrier, words } = view;
  const line = findLine(carrier, plan.line);
  const rules = [
    {
      answer: t('row', { name: t(`payment.${plan.payment}`), text: t(`verdict.${plan.verdict}`) }),
      rule: words.payments[plan.payment],
      fact: carrier.payments[plan.payment],
    },
    { answer: words.channels[plan.method].name, rule: words.channels[plan.method].note, fact: carrier.channels[plan.method] },
    { answer: words.lines[line.id]?.name ?? line.id, rule: words.lines[line.id]?.hold ?? '', fact: line.hold },
  ];
  return (
    <Fold class="why" title={t('plan.why')}>
      <ul class="reasons">
        {rules.map(({ answer, rule, fact }) => (
          <li>
            <b>{answer}</b> <Rich view={view} text={rule} /> <Proof view={view} fact={fact} />
          </li>
        ))}
        <li>
          <Rich view={view} text={words.summary} />
        </li>
      </ul>
    </Fold>
  );
}

function Possible({ view, plan }: { view: CarrierView; plan: PossiblePlan }) {
  const { t, carrier, words } = view;
  const [main, ...more] = plan.procedures;
  const line = findLine(carrier, plan.line);
  const numbers = plan.method === 'phone' ? reachable(carrier.channels.phone.numbers, plan.where, view.locale) : [];
  return (
    <>
      <Glance view={view} plan={plan} line={line} />
      <Aims view={view} plan={plan} />
      <BeforeYouStart view={view} plan={plan} />
      <ProcedureView view={view} entry={main} payment={plan.payment} />
      <Paper view={view} />
      {numbers.length > 0 && (
        <section class="call">
          <h2>{t('hotline.title')}</h2>
          <Hotlines view={view} numbers={numbers} />
        </section>
      )}
      {plan.method === 'phone' && (
        <section class="say">
          <h2>{t('phrase.title')}</h2>
          <PhraseGroups speech={view} phrases={view.phrases} topics={topicsFor(plan.payment)} folded />
        </section>
      )}
      <Fold class="if-missed" title={t('plan.if-you-miss-it')}>
        <LifeLine view={view} line={line} />
      </Fold>
      {more.length > 0 && (
        <section class="more-ways">
          <h2>{t('plan.other-procedures')}</h2>
          {more.map((entry) => (
            <details id={`way-${entry.procedure.id}`}>
              <summary>
                {words.procedures[entry.procedure.id]?.title}
                {'\u00a0'}· <span>{perYearText(view, entry.cost)}</span>
              </summary>
              <ProcedureView view={view} entry={entry} payment={plan.payment} inner />
            </details>
          ))}
        </section>
      )}
      {plan.others.length > 0 && (
        <section class="safer">
          <h2>{t('plan.safer')}</h2>
          <WayList view={view} line={plan.line} ways={plan.others} />
        </section>
      )}
    </>
  );
}

/** On paper only: room for one's own dates, and how old the facts are. */
function Paper({ view: { t, format, carrier } }: { view: CarrierView }) {
  return (
    <div class="paper">
      <p>
        {t('plan.paper.done')} <span />
      </p>
      <p>
        {t('plan.paper.next')} <span />
      </p>
      <p>
        {t('source.checked', { date: format.day(carrier.checkedOn) })} {t('source.review', { date: format.day(carrier.reviewBy) })}
      </p>
    </div>
  );
}
