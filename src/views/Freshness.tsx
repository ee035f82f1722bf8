/**
 * A warning that facts are past the day on which they were to be checked again. It stands hidden on every page that shows facts and
 * comes forth by the reader's own clock (islands/freshness.ts), so that a page built long ago still warns.
 */
import type { Speech } from './view.ts';

export function Freshness({ view: { t, format, today }, reviewBy }: { view: Speech; reviewBy: string }) {
  return (
    <p class="notice stale" data-review-by={reviewBy} hidden={reviewBy >= today}>
      {t('source.stale', { date: format.day(reviewBy) })}
    </p>
  );
}
