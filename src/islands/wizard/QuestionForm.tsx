/** One question on a screen: a native form of radio buttons or a date, with an error summary where nothing was answered. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FLOW, lineOf, type Answers, type Question } from '../../domain/flow.ts';
import { fold } from '../../i18n/fold.ts';
import type { CarrierView, Speech } from '../../views/view.ts';
import { DateFields, readDate } from './DateFields.tsx';
import { optionsFor, questionText, type Option } from './options.tsx';
import type { WizardCarrier } from './Wizard.tsx';

export interface QuestionProps {
  readonly speech: Speech;
  readonly question: Question;
  readonly chosen: string | undefined;
  /** The answer in the address does not fit; the reader is asked again. */
  readonly invalid: boolean;
  readonly carriers: readonly WizardCarrier[];
  readonly view: CarrierView | undefined;
  readonly accepted: Answers;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly progress: { readonly place: number; readonly most: number };
  readonly answer: (value: string) => void;
}

export function QuestionForm(props: QuestionProps) {
  const { speech, question, chosen, heading, view, accepted, answer } = props;
  const { t } = speech;
  const form = useRef<HTMLFormElement>(null);
  const [error, setError] = useState<string>();
  const day = FLOW[question].answers === 'day';
  const { title, hint } = questionText(speech, question, view, view ? lineOf(view.carrier, accepted) : '');

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const value = form.current && (day ? readDate(form.current) : new FormData(form.current).get('answer'));
    if (typeof value === 'string' && value !== '') return answer(value);
    setError(t(!day ? 'wizard.error-choose' : value === '' ? 'wizard.error-date' : 'wizard.error-impossible'));
  };
  const heading1 = (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
  return (
    <>
      <p class="progress">{t('wizard.progress', props.progress)}</p>
      {error && <ErrorSummary speech={speech} error={error} form={form} />}
      {props.invalid && <p class="notice">{t('wizard.invalid-answer')}</p>}
      <form onSubmit={submit} noValidate ref={form}>
        {day ? (
          <DateFields speech={speech} chosen={chosen} ahead={question === 'departure'} title={heading1} hint={hint} error={error} />
        ) : (
          <fieldset aria-describedby={error ? 'hint answer-error' : 'hint'}>
            <legend>{heading1}</legend>
            <p class="hint" id="hint">
              {hint}
            </p>
            {error && (
              <p class="error" id="answer-error">
                {error}
              </p>
            )}
            <Choices speech={speech} options={optionsFor(props)} chosen={chosen} />
          </fieldset>
        )}
        <p class="actions">
          <button class="button" type="submit">
            {t('wizard.continue')}
          </button>
          {day && (
            <button class="link" type="button" onClick={() => answer('unknown')}>
              {t('answer.unknown')}
            </button>
          )}
        </p>
      </form>
    </>
  );
}

/** Focused as it appears, its link leads to the field. Each failed try mounts it anew. */
export function ErrorSummary({ speech: { t }, error, form }: { speech: Speech; error: string; form: RefObject<HTMLFormElement> }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    const { title } = document;
    if (!title.startsWith(t('wizard.error-prefix'))) document.title = `${t('wizard.error-prefix')} ${title}`;
  }, [error]);
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('wizard.error-title')}</h2>
      <button type="button" class="link" onClick={() => form.current?.querySelector('input')?.focus()}>
        {error}
      </button>
    </div>
  );
}

/** A list whose options have several spellings gets a field that narrows it; what is chosen stays in sight. */
function Choices({ speech: { t }, options, chosen }: { speech: Speech; options: readonly Option[]; chosen: string | undefined }) {
  const [typed, setTyped] = useState('');
  const wanted = fold(typed);
  const fits = ({ aliases }: Option) => !aliases || aliases.includes(wanted);
  return (
    <>
      {options.some(({ aliases }) => aliases) && (
        <p class="narrow">
          <label for="narrow">{t('wizard.narrow')}</label>
          <input
            id="narrow"
            type="search"
            autocomplete="off"
            aria-describedby="narrow-hint"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <span class="hint" id="narrow-hint">
            {t('wizard.narrow-hint')}
          </span>
          <span role="status" class="hint">
            {typed && t('wizard.narrowed', { count: options.filter(fits).length })}
          </span>
        </p>
      )}
      <div class="choices">
        {options.map((option) => (
          <Choice option={option} checked={option.value === chosen} hidden={!fits(option)} />
        ))}
      </div>
    </>
  );
}

export function Choice({ option, checked, hidden }: { option: Option; checked: boolean; hidden: boolean }) {
  return (
    <label class="choice" data-value={option.value} hidden={hidden}>
      <input type="radio" name="answer" value={option.value} defaultChecked={checked} />
      <span class="choice-text">
        <b>{option.label}</b>
        {option.hint && <small>{option.hint}</small>}
      </span>
    </label>
  );
}
