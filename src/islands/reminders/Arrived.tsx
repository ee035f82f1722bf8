/** What a restoring link brought. */
import { fromLines } from '../../exchange/import.ts';
import { Choose, type ImportProps } from './ImportPanel.tsx';
import type { Arrival } from './use-schedule.ts';

interface ArrivedProps extends ImportProps {
  readonly arrival: Arrival | undefined;
  readonly dismiss: () => void;
}

export function Arrived({ arrival, dismiss, ...props }: ArrivedProps) {
  const { t } = props.speech;
  if (!arrival) return null;
  if ('problem' in arrival) {
    return (
      <p class="notice" role="alert">
        {t(`arrival.${arrival.problem}`)}
      </p>
    );
  }
  if ('restored' in arrival) {
    return (
      <p class="notice" data-kind="restored" role="status">
        {t('arrival.restored', { count: arrival.restored })}
      </p>
    );
  }
  const read = fromLines(arrival.offered.lines);
  return (
    <section class="notice" aria-labelledby="arrival-title">
      <h2 id="arrival-title">{t('arrival.offered')}</h2>
      {'found' in read && <Choose {...props} found={read.found} />}
      <p>
        <button type="button" class="link" onClick={dismiss}>
          {t('arrival.dismiss')}
        </button>
      </p>
    </section>
  );
}
