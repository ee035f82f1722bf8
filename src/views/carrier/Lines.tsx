/** The kinds of line a holder can have: cost with its arithmetic, SMS, clocks. */
import { sortCost } from '../../domain/compare.ts';
import type { Line } from '../../domain/types.ts';
import { billingText } from '../billing.ts';
import { arithmeticText, perYearText } from '../cost.ts';
import { LifeLine } from '../LifeLine.tsx';
import { Proof } from '../Proof.tsx';
import { Rich } from '../Rich.tsx';
import { YenStrip } from '../YenStrip.tsx';
import type { CarrierView } from '../view.ts';

interface Costs {
  readonly view: CarrierView;
  /** Those of all carriers' usual lines, in yen a year. */
  readonly costs: readonly number[];
}

export function Lines({ view, costs }: Costs) {
  return (
    <section id="lines">
      <h2>{view.t('carrier.lines')}</h2>
      {view.carrier.lines.map((line, index) => (
        <LineFacts view={view} line={line} usual={index === 0} costs={costs} />
      ))}
    </section>
  );
}

function LineFacts({ view, line, usual, costs }: Costs & { readonly line: Line; readonly usual: boolean }) {
  const perYear = sortCost(view.carrier);
  const name = view.words.lines[line.id]?.name;
  if (usual)
    return (
      <div class="line">
        <h3>{name}</h3>
        <LineText view={view} line={line} />
        {Number.isFinite(perYear) && <YenStrip speech={view} yen={perYear} all={costs} />}
      </div>
    );
  return (
    <details class="line">
      <summary>
        <b>{name}</b> · {perYearText(view, line.hold)}
      </summary>
      <LineText view={view} line={line} />
      <LifeLine view={view} line={line} />
    </details>
  );
}

function LineText({ view, line }: { view: CarrierView; line: Line }) {
  const { t, words } = view;
  const spoken = words.lines[line.id];
  return (
    <>
      <p>
        <span class="tag">{billingText(view, line)}</span>{' '}
        {line.openToNew !== true && <span class="tag">{t(line.openToNew === false ? 'line.closed' : 'line.open-unknown')}</span>}{' '}
        <Rich view={view} text={spoken?.who ?? ''} /> <Proof view={view} fact={line} />
      </p>
      <p>
        <b>{t('plan.cost')}</b> {arithmeticText(view, line.hold, true)} <Rich view={view} text={spoken?.hold ?? ''} />{' '}
        <Proof view={view} fact={line.hold} />
      </p>
      <p data-verdict={line.receivesSms}>
        <b>{t('row', { name: t('carrier.sms-line'), text: t(`verdict.${line.receivesSms}`) })}</b>{' '}
        <Rich view={view} text={spoken?.sms ?? ''} />
      </p>
    </>
  );
}
