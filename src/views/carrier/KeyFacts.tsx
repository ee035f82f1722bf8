/** The answer in figures: what it costs at the least, whether it can run by itself, SMS abroad, and what to do next. */
import { bestWay } from '../../domain/plan.ts';
import { arithmeticText } from '../cost.ts';
import { Proof } from '../Proof.tsx';
import { href, planPath, type CarrierView } from '../view.ts';

export function KeyFacts({ view }: { view: CarrierView }) {
  const { t, carrier, words } = view;
  const [usual] = carrier.lines;
  if (!usual) return null;
  const best = bestWay(carrier, usual.id, 'unknown', {});
  const { receiveSms } = carrier.abroad;
  return (
    <dl class="facts key-facts">
      <div>
        <dt>{t('carriers.cost')}</dt>
        <dd>
          {arithmeticText(view, usual.hold, true)} <Proof view={view} fact={usual.hold} />
          {carrier.lines.length > 1 && (
            <>
              <br />
              {t('carrier.line-meant', { line: words.lines[usual.id]?.name ?? usual.id })} <a href="#lines">{t('carrier.line-others')}</a>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('carriers.auto')}</dt>
        <dd>
          <a href="#auto">{t(`auto.${carrier.auto.exists}`)}</a> <Proof view={view} fact={carrier.auto} />
        </dd>
      </div>
      <div>
        <dt>{t('carriers.sms-abroad')}</dt>
        <dd data-verdict={receiveSms.verdict}>
          <a href="#abroad">{t(`verdict.${receiveSms.verdict}`)}</a> <Proof view={view} fact={receiveSms} />
        </dd>
      </div>
      {best && (
        <div>
          <dt>{t('carrier.surest')}</dt>
          <dd>
            <a href={href(view, planPath(carrier, usual.id, best.payment, best.method))}>
              {t('carrier.surest-way', {
                way: t('way', { payment: t(`payment.${best.payment}`), method: t(`method.${best.method}`) }),
                goal: t(`goal.${best.goal}`),
              })}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
