/** A procedure as a list of tasks: what to do, the label on the screen, what it needs, what to do where it fails. */
import type { PlannedProcedure } from '../domain/plan.ts';
import { riskOf } from '../domain/prepare.ts';
import type { Payment, Step } from '../domain/types.ts';
import { arithmeticText, perYearText } from './cost.ts';
import { Proof } from './Proof.tsx';
import { LabelCard, Rich } from './Rich.tsx';
import type { CarrierView } from './view.ts';

interface ProcedureProps {
  readonly view: CarrierView;
  readonly entry: PlannedProcedure;
  readonly payment: Payment;
  /** Inside something that names it: without a heading, but with its cost. */
  readonly inner?: boolean;
}

export function ProcedureView({ view, entry, payment, inner = false }: ProcedureProps) {
  const { t, words } = view;
  const { procedure, steps } = entry;
  const spoken = words.procedures[procedure.id];
  // Said once where it holds for all steps, else at each.
  const [reach, ...others] = new Set(steps.map((step) => step.reach));
  const shared = others.length === 0 ? reach : undefined;
  return (
    <section class="procedure">
      {!inner && <h2>{spoken?.title}</h2>}
      {inner && (
        <p class="cost">
          <b>{t('plan.cost')}</b> {perYearText(view, entry.cost)} <span class="goal">{t(`goal.${procedure.goal}`)}</span>
          <Arithmetic view={view} entry={entry} /> <Proof view={view} fact={procedure} />
        </p>
      )}
      {shared && (
        <p class="flags">
          <span data-reach={shared}>{t(`reach.all.${shared}`)}</span>
        </p>
      )}
      {!inner && <p class="hint scripted">{t('tick.note')}</p>}
      <ol class="steps" data-progress={t('tick.progress', { done: '{{done}}', all: '{{all}}' })} data-not-kept={t('tick.not-kept')}>
        {steps.map((step) => (
          <StepView
            view={view}
            step={step}
            text={spoken?.steps[step.id] ?? ''}
            tick={`${procedure.id}/${step.id}`}
            payment={payment}
            showReach={!shared}
          />
        ))}
      </ol>
      <p class="result">
        <Rich view={view} text={spoken?.result ?? ''} />
      </p>
    </section>
  );
}

interface StepProps {
  readonly view: CarrierView;
  readonly step: Step;
  readonly text: string;
  readonly tick: string;
  readonly payment: Payment;
  readonly showReach: boolean;
}

function StepView({ view, step, text, tick, payment, showReach }: StepProps) {
  const { t } = view;
  const risk = riskOf(step, payment);
  return (
    <li data-do={step.do} data-reach={step.reach}>
      <div class="step-head">
        <p class="do">{t(`action.${step.do}`)}</p>
        <label class="tick scripted">
          <input type="checkbox" data-tick={tick} /> {t('tick.done')}
        </label>
      </div>
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
      {(showReach || step.needs.length > 0) && (
        <p class="flags">
          {showReach && <span data-reach={step.reach}>{t(`reach.${step.reach}`)}</span>}
          {step.needs.map((need) => (
            <span>{t(`need.${need}`)}</span>
          ))}
        </p>
      )}
      {risk && (
        <details class="fails">
          <summary>{t('plan.if-it-fails')}</summary>
          <p>{t(`fails.${risk}`)}</p>
        </details>
      )}
    </li>
  );
}

/** '330 yen × 2 a year = 660 yen', below the year's sum; nothing where it would only repeat it. */
export function Arithmetic({ view, entry: { cost } }: Pick<ProcedureProps, 'view' | 'entry'>) {
  const how = arithmeticText(view, cost);
  return cost.timesPerYear > 1 && how !== perYearText(view, cost) ? <small class="how">{how}</small> : null;
}
