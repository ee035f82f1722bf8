/** What each question says and offers. */
import type { ComponentChildren } from 'preact';
import { FLOW, type Question } from '../../domain/flow.ts';
import { Rich } from '../../views/Rich.tsx';
import type { CarrierView, Speech } from '../../views/view.ts';
import type { QuestionProps } from './QuestionForm.tsx';
import type { WizardCarrier } from './Wizard.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** Spellings by which a long list is narrowed. */
  readonly aliases?: string;
}

export function questionText(
  speech: Speech,
  question: Question,
  view: CarrierView | undefined,
  line: string,
): { readonly title: ComponentChildren; readonly hint: ComponentChildren } {
  const anchor = view?.words.lines[line]?.anchor;
  if (question === 'last' && view && anchor) {
    return { title: <Rich view={view} text={anchor.question} />, hint: <Rich view={view} text={anchor.hint} /> };
  }
  return { title: speech.t(`question.${question}`), hint: speech.t(`question.${question}.hint`) };
}

export function optionsFor({
  speech,
  question,
  carriers,
  view,
}: Pick<QuestionProps, 'speech' | 'question' | 'carriers' | 'view'>): Option[] {
  const { t } = speech;
  const { answers } = FLOW[question];
  if (answers === 'carriers') {
    return [
      ...carriers.map((carrier) => carrierOption(speech, carrier)),
      { value: 'unknown', label: t('answer.carrier-unknown'), hint: t('answer.carrier-unknown.hint') },
    ];
  }
  if (answers === 'lines') return [...lineOptions(view), { value: 'unknown', label: t('answer.unknown'), hint: t('answer.line-unknown') }];
  if (answers === 'day') return [];
  return answers.map((value) => option(speech, question, value, view));
}

function option({ t }: Speech, question: Question, value: string, view: CarrierView | undefined): Option {
  // Keys are built from the flow; a test asks every language for every one of them.
  const text = (key: string) => t(key as 'situation.danger');
  switch (question) {
    case 'payment':
      if (value === 'unknown') return { value, label: t('answer.unknown'), hint: t('answer.payment-unknown') };
      return { value, label: text(`payment.${value}`), hint: text(`payment.${value}.hint`) };
    case 'method':
      if (value === 'unknown') return { value, label: t('answer.method-unknown'), hint: t('answer.method-unknown.hint') };
      return { value, label: text(`method.${value}`), hint: view?.words.channels[value as 'app'].name ?? '' };
    case 'where':
      return { value, label: text(`place.${value}`) };
    case 'situation':
      return { value, label: text(`situation.${value}`), hint: text(`situation.${value}.hint`) };
    default:
      return { value, label: text(`${question}.${value}`) };
  }
}

function carrierOption({ t }: Speech, { id, name, aliases, networks }: WizardCarrier): Option {
  const names = networks.map((network) => t(`network.${network}`)).join('\u00a0/ ');
  return { value: id, label: name, hint: names ? t('carrier-hint.network', { names }) : t('carrier-hint.unknown'), aliases };
}

function lineOptions(view: CarrierView | undefined): Option[] {
  if (!view) return [];
  return view.carrier.lines.map(({ id }) => {
    const words = view.words.lines[id];
    return { value: id, label: words?.name ?? id, hint: <Rich view={view} text={words?.who ?? ''} /> };
  });
}
