/** The reader's own words on what is wrong: a few fields, from which a form at the repository is filled in and a text is made to copy. */
import { useEffect, useState } from 'preact/hooks';
import { reportText, type Report } from '../../domain/report.ts';
import { plainFact, type FactWords } from '../../views/fact-words.ts';
import { VERBATIM } from '../../views/verbatim.ts';
import type { FactView, Speech } from '../../views/view.ts';
import { issueAddress } from './issue.ts';

/** The fact that the report is about. */
export interface Subject {
  readonly report: Report;
  readonly view: FactView;
  /** Whose it is, and what it is about. */
  readonly title: string;
  readonly words: FactWords;
}

interface WriteProps {
  readonly speech: Speech;
  /** Without one, the reader says what it is about. */
  readonly subject: Subject | undefined;
  readonly names: Readonly<Record<string, string>>;
  readonly repository: string | undefined;
}

const EMPTY = { carrier: '', wrong: '', right: '', source: '' };
type Written = typeof EMPTY;

export function WriteReport({ speech, subject, names, repository }: WriteProps) {
  const { t } = speech;
  const [written, setWritten] = useState<Written>(EMPTY);
  // Without a script the text below is all there is: it can be filled in where it is sent.
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const report = subject?.report ?? { fact: written.carrier, page: '', value: '' };
  const text = reportText(report, saidIn(speech, subject, names, written));
  return (
    <section class="write" data-copied={t('report.copied')} data-copy-failed={t('report.copy-failed')}>
      <h2>{t('report.wrong')}</h2>
      <p>{t('report.wrong.text')}</p>
      {alive && <Fields speech={speech} asks={!subject} names={names} written={written} set={setWritten} />}
      {repository && (
        <>
          <p>
            <a class="button" href={issueAddress(repository, report, issueWords(written))} rel="noopener noreferrer">
              {t(report.fact ? 'report.form' : 'report.form-plain')}
            </a>
          </p>
          <p>{t('report.form.note')}</p>
        </>
      )}
      <h3 id="report-text">{t(repository ? 'report.text' : 'report.text-only')}</h3>
      <p>{t(repository ? 'report.text.note' : 'report.text-only.note')}</p>
      <textarea class="report-text" readOnly={alive} rows={subject ? 9 : 5} aria-labelledby="report-text" value={text} {...VERBATIM} />
      <p>
        <button type="button" class={repository ? 'link' : 'button'} data-copy={text}>
          {t('report.copy')}
        </button>
      </p>
    </section>
  );
}

/** The form has no field for what is wrong where no fact is named: it goes with what is right. */
function issueWords({ wrong, right, source }: Written) {
  return { right: [wrong, right].filter(Boolean).join('\n'), source };
}

function saidIn({ t }: Speech, subject: Subject | undefined, names: WriteProps['names'], written: Written): [string, string][] {
  const about: [string, string][] = subject
    ? [
        [t('report.line.about'), subject.title],
        [t('report.line.said'), plainFact(subject.view, subject.words)],
      ]
    : [
        [t('report.line.about'), names[written.carrier] ?? ''],
        [t('report.line.wrong'), written.wrong],
      ];
  return [...about, [t('report.line.right'), written.right], [t('report.line.source'), written.source]];
}

interface FieldsProps extends Pick<WriteProps, 'speech' | 'names'> {
  /** Whether the reader must say what the report is about. */
  readonly asks: boolean;
  readonly written: Written;
  readonly set: (written: Written) => void;
}

function Fields({ speech: { t }, asks, names, written, set }: FieldsProps) {
  const change = (name: keyof Written) => (event: { currentTarget: { value: string } }) =>
    set({ ...written, [name]: event.currentTarget.value });
  const area = (name: 'wrong' | 'right') => (
    <p class="field">
      <label for={`report-${name}`}>{t(`report.${name === 'right' ? 'right' : 'what'}`)}</label>
      <textarea id={`report-${name}`} rows={3} value={written[name]} onInput={change(name)} />
    </p>
  );
  return (
    <>
      {asks && (
        <p class="field">
          <label for="report-carrier">{t('report.which')}</label>
          <select id="report-carrier" onChange={change('carrier')}>
            <option value="">{t('report.any')}</option>
            {Object.entries(names).map(([id, name]) => (
              <option value={id} selected={id === written.carrier}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      {asks && area('wrong')}
      {area('right')}
      <p class="field">
        <label for="report-source">{t('report.source')}</label>
        <input id="report-source" type="url" inputMode="url" autocomplete="off" value={written.source} onInput={change('source')} />
      </p>
    </>
  );
}
