/** The wizard: replays the answers in the address, asks the next question or shows the plan. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { walk, type FlowCarrier } from '../../domain/flow.ts';
import { writeFragment } from '../../storage/fragment.ts';
import { speak, type SpeechProps } from '../speech.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { useCarrier } from './use-carrier.ts';
import { useFragment } from './use-fragment.ts';

export interface WizardCarrier extends FlowCarrier {
  readonly name: string;
  /** Every spelling, folded (i18n/fold.ts), with | between. */
  readonly aliases: string;
}

export interface WizardProps extends SpeechProps {
  readonly carriers: readonly WizardCarrier[];
}

export function Wizard({ carriers, ...props }: WizardProps) {
  const speech = speak(props);
  const { state, go } = useFragment();
  const step = walk(carriers, state.answers, state.again);
  const loading = useCarrier(speech, step.accepted.carrier);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = step.kind === 'question' ? step.question : `outcome ${step.accepted.payment} ${step.accepted.method}`;
  const ready = loading.state === 'ready' || shown === 'carrier';
  useStepFocus(heading, `${shown} ${ready}`, speech.t('site.name'));
  useLanguageLinks();

  const previous = step.asked[step.asked.length - (step.kind === 'question' ? 2 : 1)];
  return (
    <div class="wizard">
      {previous && (
        <p class="back">
          <a href={writeFragment({ answers: state.answers, again: previous })}>{speech.t('wizard.back')}</a>
        </p>
      )}
      {!ready ? (
        <Waiting speech={speech} failed={loading.state === 'failed'} retry={loading.retry} carrier={step.accepted.carrier ?? ''} />
      ) : step.kind === 'question' ? (
        <QuestionForm
          key={step.question}
          speech={speech}
          question={step.question}
          chosen={state.answers[step.question]}
          invalid={step.invalid !== undefined}
          carriers={carriers}
          view={loading.view}
          heading={heading}
          accepted={step.accepted}
          answer={(value) => go({ answers: { ...state.answers, [step.question]: value } })}
        />
      ) : (
        loading.view &&
        loading.Outcome && (
          <loading.Outcome
            view={loading.view}
            answers={step.accepted}
            asked={step.asked}
            heading={heading}
            choose={(way) => go({ answers: { ...state.answers, ...way } })}
          />
        )
      )}
    </div>
  );
}

function Waiting({
  speech,
  failed,
  retry,
  carrier,
}: {
  speech: ReturnType<typeof speak>;
  failed: boolean;
  retry: () => void;
  carrier: string;
}) {
  const { t, base, locale } = speech;
  if (!failed) return <p role="status">{t('wizard.loading')}</p>;
  return (
    <div class="notice" role="alert">
      <p>{t('wizard.load-failed')}</p>
      <p>
        <button type="button" onClick={retry}>
          {t('wizard.try-again')}
        </button>{' '}
        <a href={`${base}${locale}/carriers/${carrier}/`}>{t('wizard.static-page')}</a>
      </p>
    </div>
  );
}

/** A new step is a new page: its heading takes the focus and names the document. Not on the first view. */
function useStepFocus(heading: { readonly current: HTMLHeadingElement | null }, step: string, site: string): void {
  const first = useRef(true);
  // At once with the new heading: a reader who is quicker must not lose the field they have reached.
  useLayoutEffect(() => {
    if (heading.current) document.title = `${heading.current.textContent} · ${site}`;
    if (!first.current) {
      heading.current?.focus({ preventScroll: true });
      globalThis.scrollTo({ top: 0 });
    }
    first.current = false;
  }, [step]);
}

/** The language links take the answers along. */
function useLanguageLinks(): void {
  useEffect(() => {
    const update = () => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.hash = location.hash;
    };
    update();
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
}
