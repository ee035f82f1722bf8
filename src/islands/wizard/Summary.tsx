/** The heading of an outcome and the answers that led to it, each with its "Change". */
import type { RefObject } from 'preact';
import type { Answers, Question } from '../../domain/flow.ts';
import { writeFragment } from '../../storage/fragment.ts';
import { carrierName, type CarrierView, type Speech } from '../../views/view.ts';

interface SummaryProps {
  readonly speech: Speech;
  readonly view?: CarrierView;
  readonly title: string;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly answers: Answers;
  readonly asked: readonly Question[];
  /** What the site chose where the reader did not know. */
  readonly chosen?: Answers;
}

export function Summary({ speech, view, title, heading, answers, asked, chosen = {} }: SummaryProps) {
  const { t } = speech;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <dl class="summary">
        {asked.map((question) => (
          <div>
            <dt>{t(`summary.${question}`)}</dt>
            <dd>{answerText(speech, view, question, answers, chosen)}</dd>
            <dd>
              <a
                href={writeFragment({ answers, again: question })}
                aria-label={t('wizard.change-what', { what: t(`summary.${question}`) })}
              >
                {t('wizard.change')}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function answerText(speech: Speech, view: CarrierView | undefined, question: Question, answers: Answers, chosen: Answers): string {
  const { t } = speech;
  const answer = answers[question] ?? '';
  const suggestion = answer === 'unknown' ? chosen[question] : undefined;
  if (suggestion) return t('summary.suggested', { choice: wordFor(speech, view, question, suggestion) });
  return wordFor(speech, view, question, answer);
}

function wordFor({ t, format }: Speech, view: CarrierView | undefined, question: Question, answer: string): string {
  switch (question) {
    case 'carrier':
      return view ? carrierName(view) : t('answer.carrier-unknown');
    case 'line':
      return answer === 'unknown' ? t('answer.unknown') : (view?.words.lines[answer]?.name ?? answer);
    case 'last':
    case 'stopped':
    case 'departure':
      return answer === 'unknown' ? t('answer.unknown') : format.day(answer);
    case 'payment':
    case 'method':
      return answer === 'unknown' ? t('answer.unknown') : t(`${question}.${answer}` as 'payment.paypay');
    case 'where':
      return t(`place.${answer}` as 'place.japan');
    default:
      return t(`${question}.${answer}` as 'situation.danger');
  }
}
