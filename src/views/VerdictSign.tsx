/** A verdict as a sign, beside the word for it: shapes that differ without colour. */
import type { Verdict } from '../domain/types.ts';

const SIGNS: Readonly<Record<Verdict, string>> = { yes: '✓', conditional: '△', unknown: '?', no: '✕' };

export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <span class="sign" data-verdict={verdict} aria-hidden="true">
      {SIGNS[verdict]}
    </span>
  );
}
