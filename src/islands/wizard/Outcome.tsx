/** The end of the wizard: the answers with "Change" links, the plan, and saving its reminders. */
import type { RefObject } from 'preact';
import { bestWay, findLine, plan, type Plan } from '../../domain/plan.ts';
import { lineOf, type Answers, type Question } from '../../domain/flow.ts';
import type { Method, Payment, Place } from '../../domain/types.ts';
import { writeFragment } from '../../storage/fragment.ts';
import { carrierName, PlanView } from '../../views/Plan.tsx';
import type { CarrierView } from '../../views/view.ts';
import { Save } from './Save.tsx';

interface OutcomeProps {
  readonly view: CarrierView;
  readonly answers: Answers;
  readonly asked: readonly Question[];
  readonly heading: RefObject<HTMLHeadingElement>;
  /** Replaces payment and method, and keeps the rest. */
  readonly choose: (way: { readonly payment: string; readonly method: string }) => void;
}

export function Outcome({ view, answers, asked, heading, choose }: OutcomeProps) {
  const { t } = view;
  const chosen = planFor(view, answers);
  const line = findLine(view.carrier, chosen.line);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('plan.title', { carrier: carrierName(view) })}
      </h1>
      <dl class="summary">
        {asked.map((question) => (
          <div>
            <dt>{t(`summary.${question}`)}</dt>
            <dd>{answerText(view, question, answers, chosen)}</dd>
            <dd>
              <a
                href={writeFragment({ answers, again: question })}
                aria-label={t('wizard.change-what', { what: t(`summary.${question}`) })}
              >
                {t('wizard.change')}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      {/* biome-ignore lint/a11y: the links inside are what is pressed; the box only listens. */}
      <div onClick={(event) => stayHere(event, choose)}>
        <PlanView view={view} plan={chosen} />
      </div>
      {chosen.kind !== 'not-possible' && <Save view={view} plan={chosen} line={line} last={answers.last ?? 'unknown'} />}
    </>
  );
}

/** A link to another way leads to its page; pressed here it changes the answers, so that nothing is asked twice. */
function stayHere(event: MouseEvent, choose: OutcomeProps['choose']): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-payment]');
  const { payment, method } = link?.dataset ?? {};
  if (!payment || !method || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  choose({ payment, method });
}

/** The plan for the answers; what the reader left open is filled with the safest way known. */
export function planFor({ carrier }: CarrierView, answers: Answers): Plan {
  const line = lineOf(carrier, answers);
  const where = (answers.where ?? 'unknown') as Place;
  const payment = answers.payment === 'unknown' ? undefined : (answers.payment as Payment);
  const method = answers.method === 'unknown' ? undefined : (answers.method as Method);
  const best = payment && method ? undefined : bestWay(carrier, line, where, { ...(payment && { payment }), ...(method && { method }) });
  return plan(carrier, { line, where, payment: payment ?? best?.payment ?? 'japan-card', method: method ?? best?.method ?? 'website' });
}

function answerText(view: CarrierView, question: Question, answers: Answers, chosen: Plan): string {
  const { t, format } = view;
  const open = answers[question] === 'unknown';
  const suggested = (text: string) => (open ? t('summary.suggested', { choice: text }) : text);
  switch (question) {
    case 'carrier':
      return carrierName(view);
    case 'line':
      return suggested(view.words.lines[chosen.line]?.name ?? chosen.line);
    case 'payment':
      return suggested(t(`payment.${chosen.payment}`));
    case 'method':
      return suggested(t(`method.${chosen.method}`));
    case 'where':
      return t(`place.${chosen.where}`);
    case 'last':
      return open ? t('answer.unknown') : format.day(answers.last ?? '');
  }
}
