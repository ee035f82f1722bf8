/** A procedure as a list of tasks: what to do, the label on the screen, what it needs, what to do where it fails. */
import type { PlannedProcedure } from '../domain/plan.ts';
import { riskOf } from '../domain/prepare.ts';
import type { Payment, Step } from '../domain/types.ts';
import { arithmeticText } from './cost.ts';
import { Proof } from './Proof.tsx';
import { LabelCard, Rich } from './Rich.tsx';
import type { CarrierView } from './view.ts';

interface ProcedureProps {
  readonly view: CarrierView;
  readonly entry: PlannedProcedure;
  readonly payment: Payment;
  /** Without a heading of its own, inside something that names it. */
  readonly inner?: boolean;
}

export function ProcedureView({ view, entry, payment, inner = false }: ProcedureProps) {
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
      {!inner && <p class="hint scripted">{t('tick.note')}</p>}
      <ol class="steps" data-progress={t('tick.progress', { done: '{{done}}', all: '{{all}}' })} data-not-kept={t('tick.not-kept')}>
        {steps.map((step) => (
          <StepView view={view} step={step} text={spoken?.steps[step.id] ?? ''} tick={`${procedure.id}/${step.id}`} payment={payment} />
        ))}
      </ol>
      <p class="result">
        <Rich view={view} text={spoken?.result ?? ''} />
      </p>
    </section>
  );
}

function StepView({ view, step, text, tick, payment }: { view: CarrierView; step: Step; text: string; tick: string; payment: Payment }) {
  const { t } = view;
  const risk = riskOf(step, payment);
  return (
    <li data-do={step.do} data-reach={step.reach}>
      <p class="do">{t(`action.${step.do}`)}</p>
      <p>
        <Rich view={view} text={text} />
      </p>
      {step.labels.length > 0 && (
        <p class="labels">
          {step.labels.map((id) => (
            <LabelCard view={view} id={id} copy />
          ))}
        </p>
      )}
      <p class="flags">
        <span data-reach={step.reach}>{t(`reach.${step.reach}`)}</span>
        {step.needs.map((need) => (
          <span>{t(`need.${need}`)}</span>
        ))}
      </p>
      {risk && (
        <details class="fails">
          <summary>{t('plan.if-it-fails')}</summary>
          <p>{t(`fails.${risk}`)}</p>
        </details>
      )}
      <label class="tick scripted">
        <input type="checkbox" data-tick={tick} /> {t('tick.done')}
      </label>
    </li>
  );
}

/** '330 yen × 2 a year = 660 yen' */
export function yearly(view: CarrierView, { cost }: PlannedProcedure): string {
  return arithmeticText(view, cost);
}
