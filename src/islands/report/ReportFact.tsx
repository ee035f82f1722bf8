/** What is known of one fact in the reader's words, and two ways to say that it is wrong: the repository's form, and a text to copy. */
import { useState } from 'preact/hooks';
import { reportOf } from '../../domain/report.ts';
import { factWords } from '../../views/fact-words.ts';
import { SourceLine } from '../../views/Proof.tsx';
import { Rich } from '../../views/Rich.tsx';
import { VERBATIM } from '../../views/verbatim.ts';
import { href, isNamedIn, type Speech } from '../../views/view.ts';
import { onSite } from '../address.ts';
import { speak, type SpeechProps } from '../speech.ts';
import { useFact, type Lookup } from './use-fact.ts';
import { WriteReport, type Subject } from './WriteReport.tsx';

export interface ReportProps extends SpeechProps {
  /** Names of the carriers by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly repository?: string;
}

export function ReportFact({ names, repository, ...props }: ReportProps) {
  const [speech] = useState(() => speak(props));
  const lookup = useFact(speech, Object.keys(names));
  return (
    <>
      <div role="status">
        <Found speech={speech} lookup={lookup} names={names} />
      </div>
      <WriteReport speech={speech} subject={subjectOf(speech, lookup, names)} names={names} repository={repository} />
    </>
  );
}

type FoundLookup = Lookup & { is: 'found' };

function subjectOf(speech: Speech, lookup: Lookup, names: ReportProps['names']): Subject | undefined {
  if (lookup.is !== 'found') return undefined;
  const { id, fact, view } = lookup;
  return {
    report: reportOf(id, fact, pageOf(speech, view.carrier.id)),
    view,
    title: titleOf(speech, lookup, names),
    words: wordsOf(lookup),
  };
}

function wordsOf({ view, path }: FoundLookup) {
  return factWords(view, path) ?? { what: path, texts: [] };
}

/** The carrier's name stands once, also where a line's name has it. */
function titleOf({ t }: Speech, lookup: FoundLookup, names: ReportProps['names']): string {
  const name = names[lookup.view.carrier.id] ?? t('report.general');
  const { what } = wordsOf(lookup);
  return isNamedIn(name, what) ? what : `${name} · ${what}`;
}

/** The page that the reader came from, if it is one of ours; else the carrier's. Addresses go without query and fragment. */
function pageOf(speech: Speech, file: string): string {
  const own = new URL(onSite(href(speech, file === 'general' ? 'payments' : `carriers/${file}`)));
  if (!document.referrer) return own.href;
  const from = new URL(document.referrer);
  return from.origin === own.origin ? `${from.origin}${from.pathname}` : own.href;
}

function Found({ speech, lookup, names }: { speech: Speech; lookup: Lookup; names: ReportProps['names'] }) {
  const { t, format } = speech;
  if (lookup.is === 'none') return <p>{t('report.none')}</p>;
  if (lookup.is === 'loading') return <p>{t('report.loading')}</p>;
  if (lookup.is === 'failed') return <p class="notice">{t('report.failed')}</p>;
  if (lookup.is === 'unknown') return <p class="notice">{t('report.unknown', { fact: lookup.id })}</p>;
  const { id, fact, view } = lookup;
  const { value, texts } = wordsOf(lookup);
  const sources = fact.sources.flatMap((source) => view.carrier.sources[source] ?? []);
  const rows: [label: string, text: string][] = [
    [t('report.kind'), t(`kind.${sources.length > 0 ? fact.kind : 'none'}`)],
    [t('report.checked'), format.day(fact.checkedOn)],
    [t('report.review'), format.day(fact.reviewBy)],
  ];
  return (
    <>
      <h2>{titleOf(speech, lookup, names)}</h2>
      <div class="said sim">
        {value && (
          <p>
            <b>{value}</b>
          </p>
        )}
        {texts.map((text) => (
          <p>
            <Rich view={view} text={text} />
          </p>
        ))}
      </div>
      <dl class="facts">
        {rows.map(([label, text]) => (
          <div>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{t('report.sources')}</dt>
          <dd>
            {sources.length === 0 && t('report.no-source')}
            {sources.map((source) => (
              <p>
                <SourceLine view={speech} source={source} />
              </p>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t('report.fact')}</dt>
          <dd>
            <small {...VERBATIM}>{id}</small>
          </dd>
        </div>
      </dl>
    </>
  );
}
