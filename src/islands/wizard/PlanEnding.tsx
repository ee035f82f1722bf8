/** The plan, what else can be done with it, and saving its reminders. */
import { lineOf, type Answers } from '../../domain/flow.ts';
import { bestWay, findLine, plan, type Plan } from '../../domain/plan.ts';
import type { Method, Payment, Place } from '../../domain/types.ts';
import { writeFragment } from '../../storage/fragment.ts';
import { PlanView } from '../../views/Plan.tsx';
import { Share } from '../../views/Share.tsx';
import { carrierName, type CarrierView } from '../../views/view.ts';
import type { EndingProps } from './endings.ts';
import { Helper } from './Helper.tsx';
import { Save } from './Save.tsx';
import { Summary } from './Summary.tsx';
import { useExtras } from './use-extras.ts';

export function Part({ view, answers, asked, heading, go }: EndingProps) {
  const chosen = view && planFor(view, answers);
  useExtras(chosen && `${chosen.carrier} ${chosen.line} ${chosen.payment} ${chosen.method}`);
  if (!view || !chosen) return null;
  const { t } = view;
  const line = findLine(view.carrier, chosen.line);
  const choose = (way: { readonly payment: string; readonly method: string }) => go({ answers: { ...answers, ...way } });
  return (
    <>
      <Summary
        speech={view}
        view={view}
        title={t('plan.title', { carrier: carrierName(view) })}
        heading={heading}
        answers={answers}
        asked={asked}
        chosen={{ line: chosen.line, payment: chosen.payment, method: chosen.method }}
      />
      {chosen.kind !== 'not-possible' && (
        <p>
          <a href="#save">{t('save.title')}</a>
        </p>
      )}
      {/* biome-ignore lint/a11y: the links inside are what is pressed; the box only listens. */}
      <div onClick={(event) => stayHere(event, choose)}>
        <PlanView view={view} plan={chosen} />
      </div>
      {chosen.kind !== 'not-possible' && (
        <>
          {line.anchor && answers.last === undefined && (
            <p class="notice">
              {t('plan.date-wanted')} <a href={writeFragment({ answers, again: 'last' })}>{t('plan.add-date')}</a>
            </p>
          )}
          <div id="save">
            <Save view={view} plan={chosen} line={line} last={answers.last ?? 'unknown'} />
          </div>
          <Share speech={view} />
          <Helper view={view} plan={chosen} />
        </>
      )}
    </>
  );
}

/** A link to another way leads to its page; pressed here it changes the answers, so that nothing is asked twice. */
function stayHere(event: MouseEvent, choose: (way: { readonly payment: string; readonly method: string }) => void): void {
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
