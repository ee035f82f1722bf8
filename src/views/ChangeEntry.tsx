/** One change: when, who, what, and where it says so. */
import type { ChangeView } from '../data/change-views.ts';
import { isAhead } from '../domain/changes.ts';
import { carrierName } from './Plan.tsx';
import { KindMark, SourceLine } from './Proof.tsx';
import { Rich } from './Rich.tsx';
import { href } from './view.ts';

/** `named` where changes of all carriers stand under headings that say which are still to come; a carrier's own page marks those. */
export function ChangeEntry({ entry, named = true }: { entry: ChangeView; named?: boolean }) {
  const { change, of, view, proof, title, text } = entry;
  const { t, format } = of;
  const sources = change.sources.flatMap((id) => of.carrier.sources[id] ?? []);
  return (
    <>
      <p class="when">
        <time dateTime={change.date}>{format.partialDate(change.date)}</time>
        {!named && isAhead(change, of.today) && <span class="tag">{t('changes.ahead')}</span>}
        {named && <a href={href(of, `carriers/${change.carrier}`)}>{carrierName(of)}</a>}
      </p>
      <h3>
        <Rich view={view} text={title} />
      </h3>
      <p>
        <Rich view={view} text={text} /> <KindMark view={of} fact={proof} />
      </p>
      <p class="from">
        {sources.map((source) => (
          <span>
            <SourceLine view={of} source={source} />
          </span>
        ))}
      </p>
    </>
  );
}
