/** What a line costs a year, beside all the others: one bar on a scale that every bar of the page shares. */
import type { Speech } from './view.ts';

/** A bar alone, for lists whose rows share `most`. Hidden from screen readers: the figure stands beside it in words. */
export function YenBar({ yen, most }: { yen: number; most: number }) {
  return (
    <svg class="yen-bar" width="100%" height="10" aria-hidden="true" focusable="false">
      <rect class="rest" width="100%" height="10" rx="5" />
      <rect width={`${Math.max(1, (yen / most) * 100).toFixed(1)}%`} height="10" rx="5" />
    </svg>
  );
}

interface YenStripProps {
  readonly speech: Speech;
  /** This carrier's yen a year. */
  readonly yen: number;
  /** Those of all carriers of which it is known, this one's among them. */
  readonly all: readonly number[];
}

/** This carrier among all: a tick for each, a mark for this one. */
export function YenStrip({ speech: { t, format }, yen, all }: YenStripProps) {
  const most = Math.max(...all);
  const x = (value: number) => `${((value / most) * 100).toFixed(1)}%`;
  const cheaper = all.filter((other) => other < yen).length;
  return (
    <figure class="yen-strip">
      <figcaption>{t('strip.name', { count: all.length, cheaper, year: format.yen(yen) })}</figcaption>
      <svg
        width="100%"
        height="34"
        role="img"
        aria-label={t('strip.scale', { least: format.yen(Math.min(...all)), most: format.yen(most) })}
      >
        <line class="scale-line" x1="0" x2="100%" y1="17" y2="17" />
        {all.map((other) => (
          <line class="other" x1={x(other)} x2={x(other)} y1="10" y2="24" />
        ))}
        <svg x={x(yen)} y="17" overflow="visible" aria-hidden="true">
          <path class="here" d="M0-9 9 0 0 9-9 0z" />
        </svg>
      </svg>
      <p class="ends" aria-hidden="true">
        <span>{format.yen(0)}</span> <span>{format.yen(most)}</span>
      </p>
    </figure>
  );
}
