/** Where a fact comes from: its kind, links to its sources and the day it was checked. */
import { factPath } from '../domain/facts.ts';
import type { Fact, FactKind, Source } from '../domain/types.ts';
import { href, type FactView, type Speech } from './view.ts';
import { VERBATIM } from './verbatim.ts';

/** `sources={false}` where the sources themselves stand right below. */
export function Proof({ view, fact, sources = true }: { view: FactView; fact: Fact; sources?: boolean }) {
  const numbers = sourceNumbers(view);
  return (
    <span class="proof" data-kind={kindOf(fact)}>
      <Kind view={view} fact={fact} />
      {fact.reviewBy !== view.carrier.reviewBy && (
        <span class="again">{view.t('source.due', { date: view.format.day(fact.reviewBy) })}</span>
      )}
      {(sources ? fact.sources : []).map((id) => (
        <a href={`#source-${id}`} aria-label={view.t('source.number', { n: numbers.get(id) ?? 0 })}>
          {numbers.get(id)}
        </a>
      ))}
    </span>
  );
}

/** The kind, as a link to what is known of the fact and to the form that reports it as wrong. */
function Kind({ view, fact }: { view: FactView; fact: Fact }) {
  const path = factPath(view.carrier, fact);
  const text = view.t(`kind.${kindOf(fact)}`);
  if (!path) return <span class="kind">{text}</span>;
  return (
    <a class="kind" href={`${href(view, 'report')}#${view.carrier.id}/${path}`}>
      {text}
    </a>
  );
}

/** The kind alone, for places whose sources stand on another page. */
export function KindMark({ view, fact, short = false }: { view: FactView; fact: Fact; short?: boolean }) {
  const kind = kindOf(fact);
  return (
    <span class="proof" data-kind={kind}>
      <span class="kind">{view.t(short && kind === 'reported' ? 'kind.reported.short' : `kind.${kind}`)}</span>
    </span>
  );
}

/** A fact without a source is a statement that nothing is known. */
function kindOf(fact: Fact): FactKind | 'none' {
  return fact.sources.length > 0 ? fact.kind : 'none';
}

/** The sources named, or all, as a numbered list that Proof links to. */
export function SourceList({ view, only }: { view: FactView; only?: readonly string[] }) {
  const numbers = sourceNumbers(view);
  const ids = Object.keys(view.carrier.sources).filter((id) => !only || only.includes(id));
  return (
    <ol class="sources">
      {ids.map((id) => (
        <li id={`source-${id}`} value={numbers.get(id)}>
          <SourceLine view={view} source={view.carrier.sources[id] as Source} />
        </li>
      ))}
    </ol>
  );
}

export function SourceLine({ view: { t, format }, source }: { view: Speech; source: Source }) {
  return (
    <>
      <cite lang={source.lang} {...VERBATIM}>
        {source.url ? (
          <a href={source.url} rel="noopener noreferrer">
            {source.title}
          </a>
        ) : (
          source.title
        )}
      </cite>{' '}
      <small>
        {source.kind === 'official' ? t('source.official') : t('source.reported')}
        {source.pageDate && <> · {t('source.page-date', { date: format.partialDate(source.pageDate) })}</>}
        {!source.url && <> · {t('source.no-address')}</>}
      </small>
    </>
  );
}

function sourceNumbers(view: FactView): Map<string, number> {
  return new Map(Object.keys(view.carrier.sources).map((id, index) => [id, index + 1]));
}
