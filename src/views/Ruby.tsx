/** A Japanese label to the letter, its reading over the characters. For pages only: islands show readings on cards (Rich.tsx). */
import { furigana } from '../i18n/furigana.ts';
import { VERBATIM } from './verbatim.ts';
import type { SpokenLabel } from './view.ts';

/** A reading over a whole label cannot break across lines; over a longer one than this it would run out of a small screen. */
const UNBROKEN = 14;

/** `help` shows on hover. A tap copies the label: see islands/copy.ts. */
export function Ruby({ label, help }: { label: Pick<SpokenLabel, 'ja' | 'reading'>; help?: string }) {
  return (
    <b lang="ja" {...(help ? { title: help } : {})} {...VERBATIM}>
      {furigana(label.ja, label.reading).map(([base, reading]) =>
        reading && base.length <= UNBROKEN ? (
          <ruby>
            {base}
            <rp>(</rp>
            <rt>{reading}</rt>
            <rp>)</rp>
          </ruby>
        ) : (
          base
        ),
      )}
    </b>
  );
}
