/** What each question says and offers. */
import type { ComponentChildren } from 'preact';
import type { Question } from '../../domain/flow.ts';
import { METHODS, PAYMENTS, PLACES } from '../../domain/types.ts';
import { Rich } from '../../views/Rich.tsx';
import type { CarrierView, Speech } from '../../views/view.ts';
import type { QuestionProps } from './QuestionForm.tsx';

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
  switch (question) {
    case 'carrier':
      return carriers.map(({ id, name, aliases }) => ({ value: id, label: name, aliases }));
    case 'line':
      return [...lineOptions(view), { value: 'unknown', label: t('answer.unknown'), hint: t('answer.line-unknown') }];
    case 'payment':
      return [
        ...PAYMENTS.map((id) => ({ value: id, label: t(`payment.${id}`), hint: t(`payment.${id}.hint`) })),
        { value: 'unknown', label: t('answer.unknown'), hint: t('answer.payment-unknown') },
      ];
    case 'method':
      return [
        ...METHODS.map((id) => ({ value: id, label: t(`method.${id}`), hint: view?.words.channels[id].name ?? '' })),
        { value: 'unknown', label: t('answer.method-unknown'), hint: t('answer.method-unknown.hint') },
      ];
    default:
      return PLACES.map((id) => ({ value: id, label: t(`place.${id}`) }));
  }
}

function lineOptions(view: CarrierView | undefined): Option[] {
  if (!view) return [];
  return view.carrier.lines.map(({ id }) => {
    const words = view.words.lines[id];
    return { value: id, label: words?.name ?? id, hint: <Rich view={view} text={words?.who ?? ''} /> };
  });
}
