/** What is known of one fact, and two ways to say that it is wrong: the repository's form, and a text to copy. */
import { ownValue } from '../../domain/facts.ts';
import { reportOf, reportText, type Report } from '../../domain/report.ts';
import { SourceLine } from '../../views/Proof.tsx';
import { VERBATIM } from '../../views/verbatim.ts';
import { href, type Speech } from '../../views/view.ts';
import { speak, type SpeechProps } from '../speech.ts';
import { issueAddress } from './issue.ts';
import { useFact, type Lookup } from './use-fact.ts';
import { onSite } from '../address.ts';

export interface ReportProps extends SpeechProps {
  /** Names of the carriers by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly repository?: string;
}

export function ReportFact({ names, repository, ...props }: ReportProps) {
  const speech = speak(props);
  const lookup = useFact(props.base, Object.keys(names));
  const report = lookup.is === 'found' ? reportOf(lookup.id, lookup.fact, pageOf(speech, lookup.file.id)) : EMPTY;
  return (
    <>
      <div role="status">
        <Found speech={speech} lookup={lookup} names={names} />
      </div>
      <Wrong speech={speech} report={report} repository={repository} />
    </>
  );
}

const EMPTY: Report = { fact: '', page: '', value: '' };

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
  const { file, fact, path } = lookup;
  const sources = fact.sources.flatMap((id) => file.sources[id] ?? []);
  const rows: [label: string, text: string][] = [
    [t('report.about'), names[file.id] ?? t('report.general')],
    [t('report.fact'), path],
    [
      t('report.value'),
      Object.entries(ownValue(fact))
        .map(([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
        .join(' · '),
    ],
    [t('report.kind'), t(`kind.${sources.length > 0 ? fact.kind : 'none'}`)],
    [t('report.checked'), format.day(fact.checkedOn)],
    [t('report.review'), format.day(fact.reviewBy)],
  ];
  return (
    <dl class="facts">
      {rows.map(([label, text]) => (
        <div>
          <dt>{label}</dt>
          <dd {...VERBATIM}>{text}</dd>
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
    </dl>
  );
}

function Wrong({ speech: { t }, report, repository }: { speech: Speech; report: Report; repository: string | undefined }) {
  const text = reportText(report);
  return (
    <section data-copied={t('report.copied')} data-copy-failed={t('report.copy-failed')}>
      <h2>{t('report.wrong')}</h2>
      <p>{t('report.wrong.text')}</p>
      {repository && (
        <>
          <p>
            <a class="button" href={issueAddress(repository, report)} rel="noopener noreferrer">
              {t(report.fact ? 'report.form' : 'report.form-plain')}
            </a>
          </p>
          <p>{t('report.form.note')}</p>
        </>
      )}
      <h3 id="report-text">{t('report.text')}</h3>
      <p>{t('report.text.note')}</p>
      <textarea class="report-text" readOnly rows={6} aria-labelledby="report-text" value={text} {...VERBATIM} />
      <p>
        <button type="button" class="button" data-copy={text}>
          {t('report.copy')}
        </button>
      </p>
    </section>
  );
}
