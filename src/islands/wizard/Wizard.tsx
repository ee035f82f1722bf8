/** The wizard: replays the answers in the address, asks the next question or shows where they lead. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { progressOf, walk, type FlowCarrier, type Outcome, type Question, type Walk } from '../../domain/flow.ts';
import type { Network } from '../../domain/networks.ts';
import { writeFragment, type FragmentState } from '../../storage/fragment.ts';
import type { CarrierView, Speech } from '../../views/view.ts';
import { loadCarrier } from '../carrier-data.ts';
import { speak, type SpeechProps } from '../speech.ts';
import { loadTexts } from '../texts.ts';
import { likelyOutcome, loadEnding } from './endings.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { useFragment } from './use-fragment.ts';
import { useLoaded } from './use-loaded.ts';

export interface WizardCarrier extends FlowCarrier {
  readonly name: string;
  /** Every spelling, folded (i18n/fold.ts), with | between. */
  readonly aliases: string;
  readonly networks: readonly Network[];
}

export interface WizardProps extends SpeechProps {
  readonly carriers: readonly WizardCarrier[];
}

/** Questions whose words or answers come from the carrier's facts. */
const FROM_FACTS: readonly Question[] = ['line', 'method', 'last'];

export function Wizard({ carriers, ...props }: WizardProps) {
  const speech = speak(props);
  const { state, go } = useFragment();
  const step = walk(carriers, state.answers, state.again);
  const { view, ending, ready, failed, retry } = useParts(speech, step);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = step.kind === 'question' ? step.question : `${step.outcome} ${step.accepted.payment} ${step.accepted.method}`;
  useStepFocus(heading, `${shown} ${ready}`, speech.t('site.name'));
  useLanguageLinks(state);

  const previous = step.asked[step.asked.length - (step.kind === 'question' ? 2 : 1)];
  return (
    // biome-ignore lint/a11y: the links inside are what is pressed; the box only listens.
    <div class="wizard scripted" onClick={jumpInside}>
      {previous && (
        <p class="back">
          <a href={writeFragment({ answers: state.answers, again: previous })}>{speech.t('wizard.back')}</a>
        </p>
      )}
      {state.unread && <p class="notice">{speech.t('wizard.unread-address')}</p>}
      {!ready ? (
        <Waiting speech={speech} failed={failed} retry={retry} carrier={step.accepted.carrier} />
      ) : step.kind === 'question' ? (
        <QuestionForm
          key={step.question}
          speech={speech}
          question={step.question}
          chosen={state.answers[step.question]}
          invalid={step.invalid !== undefined}
          carriers={carriers}
          view={view}
          heading={heading}
          progress={progressOf(step)}
          accepted={step.accepted}
          answer={(value) => go({ answers: { ...state.answers, [step.question]: value } })}
        />
      ) : (
        ending && (
          <ending.Part
            speech={ending.speech}
            {...(view ? { view } : {})}
            finder={ending.finder}
            answers={step.accepted}
            asked={step.asked}
            heading={heading}
            go={go}
          />
        )
      )}
    </div>
  );
}

/** What the step needs beyond the page: fetched as soon as it is likely, waited for only when it is needed. */
function useParts(speech: Speech, step: Walk) {
  const { carrier } = step.accepted;
  const id = carrier === 'unknown' ? undefined : carrier;
  const facts = useLoaded<CarrierView>(id && `${speech.locale} ${id}`, () => loadTexts(speech).then((full) => loadCarrier(full, id ?? '')));
  const outcome: Outcome | undefined = step.kind === 'outcome' ? step.outcome : likelyOutcome(step.accepted);
  const part = useLoaded(outcome && `${speech.locale} ending ${outcome}`, () => loadEnding(speech, outcome ?? 'plan'));
  const needsFacts = id !== undefined && (step.kind === 'outcome' || FROM_FACTS.includes(step.question));
  const missing = [...(needsFacts ? [facts] : []), ...(step.kind === 'outcome' ? [part] : [])].filter(({ value }) => value === undefined);
  return {
    view: facts.value,
    ending: part.value,
    ready: missing.length === 0,
    failed: missing.some(({ failed }) => failed),
    retry: () => {
      for (const { retry } of missing) retry();
    },
  };
}

interface WaitingProps {
  readonly speech: Speech;
  readonly failed: boolean;
  readonly retry: () => void;
  readonly carrier: string | undefined;
}

export function Waiting({ speech: { t, base, locale }, failed, retry, carrier }: WaitingProps) {
  if (!failed) return <p role="status">{t(carrier ? 'wizard.loading' : 'wizard.loading-texts')}</p>;
  return (
    <div class="notice" role="alert">
      <p>{t(carrier ? 'wizard.load-failed' : 'wizard.failed')}</p>
      <p>
        <button type="button" class="button" onClick={retry}>
          {t('wizard.try-again')}
        </button>{' '}
        {carrier && <a href={`${base}${locale}/carriers/${carrier}/`}>{t('wizard.static-page')}</a>}
      </p>
    </div>
  );
}

/** The fragment holds the answers: a link to a place on the page moves the reader, not the address. */
function jumpInside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  const target = link && !link.hash.includes('=') ? document.getElementById(link.hash.slice(1)) : null;
  if (!target) return;
  event.preventDefault();
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  target.tabIndex = -1;
  // The focus alone would bring the middle of a long part into view, and its title stay above.
  target.focus();
  target.scrollIntoView();
}

/** A new step is a new page: its heading takes the focus and names the document. Not on the first view. */
function useStepFocus(heading: { readonly current: HTMLHeadingElement | null }, step: string, site: string): void {
  const first = useRef(true);
  // At once with the new heading: a reader who is quicker must not lose the field they have reached.
  useLayoutEffect(() => {
    if (heading.current) document.title = `${heading.current.textContent} · ${site}`;
    if (!first.current) {
      heading.current?.focus();
      scrollTo(0, 0);
    }
    first.current = false;
  }, [step]);
}

/** The language links take the answers along. */
function useLanguageLinks(state: FragmentState): void {
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.hash = location.hash;
  }, [state]);
}
