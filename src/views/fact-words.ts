/** One fact in the reader's words, as the pages of the site say it: what it is about, its value, and the sentences that go with it. */
import { parseRich } from '../domain/rich.ts';
import { localeInfo } from '../i18n/locales.ts';
import type { Carrier, General, Payment } from '../domain/types.ts';
import { arithmeticText } from './cost.ts';
import type { GeneralView } from './General.tsx';
import { spanText } from './LifeLine.tsx';
import { plainText } from './plain.ts';
import { sentence } from './sentence.ts';
import type { CarrierView, FactView } from './view.ts';

export interface FactWords {
  readonly what: string;
  /** Plain text, with units: '330 yen × 2 a year = 660 yen'. */
  readonly value?: string;
  /** Words with figures and labels, in the order in which a page has them. */
  readonly texts: readonly string[];
}

/** @returns undefined for a path that leads to no fact, or to one without words */
export function factWords(view: CarrierView | GeneralView, path: string): FactWords | undefined {
  const steps = path.split('.');
  if (steps[0] === 'figures') return figureWords(view, steps[1] ?? '');
  return isGeneral(view) ? generalWords(view, steps) : carrierWords(view, steps);
}

/** All of it as one line of plain text, for a report. */
export function plainFact(view: FactView, { value, texts }: FactWords): string {
  return [value, ...texts.map((text) => plainText(view, text))].filter(Boolean).join(localeInfo(view.locale).gap);
}

function isGeneral(view: CarrierView | GeneralView): view is GeneralView {
  return view.carrier.id === 'general';
}

/** A figure has no words of its own: the first sentence that it stands in. */
function figureWords(view: CarrierView | GeneralView, id: string): FactWords | undefined {
  const figure = view.carrier.figures[id];
  if (!figure) return undefined;
  const text = textsOf(view.words).find((one) => parseRich(one).some((part) => part.is === 'figure' && part.id === id));
  return { what: view.t('report.figure'), value: view.format.figure(figure), texts: text ? [text] : [] };
}

function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsOf) : [];
}

function generalWords({ t, carrier, words }: GeneralView, [part, id = '']: readonly string[]): FactWords | undefined {
  if (part === 'payments') return paymentWords(t, carrier.payments, words.payments, id as Payment);
  const note = carrier.notes.find((one) => one.id === id);
  return note && { what: t(`topic.${note.topic}`), texts: some(words.notes[id]) };
}

type Verdicts = Carrier['payments'] | General['payments'];

function paymentWords(
  t: FactView['t'],
  payments: Verdicts,
  words: Readonly<Partial<Record<Payment, string>>>,
  id: Payment,
): FactWords | undefined {
  const fact = payments[id];
  return fact && { what: t(`payment.${id}`), value: sentence({ t }, t(`verdict.${fact.verdict}`)), texts: some(words[id]) };
}

function carrierWords(view: CarrierView, [part, id = '', more = '', last = '']: readonly string[]): FactWords | undefined {
  const { t, carrier, words } = view;
  const note = (what: string, text: string | undefined, value?: string) => text && { what, texts: [text], ...(value ? { value } : {}) };
  const found = (): FactWords | '' | undefined => {
    switch (part) {
      case 'status':
        return note(t('carrier.about'), words.status);
      case 'lines':
        return lineWords(view, id, more, last);
      case 'acts': {
        const act = carrier.acts.find((one) => one.id === id);
        return act && note(t('carrier.acts'), words.acts[id], t(`counts.${act.counts}`));
      }
      case 'auto':
        return note(t('carrier.auto'), words.auto.how, sentence(view, t(`auto.${carrier.auto.exists}`)));
      case 'payments':
        return paymentWords(t, carrier.payments, words.payments, id as Payment);
      case 'channels':
        return channelWords(view, id as keyof Carrier['channels'], more, last);
      case 'abroad': {
        if (id === 'notes') return note(t('carrier.abroad'), words.abroad.notes[more]);
        if (id !== 'receiveSms' && id !== 'pay') return undefined;
        const what = t(id === 'pay' ? 'carrier.pay-abroad' : 'carrier.sms');
        return note(what, words.abroad[id], sentence(view, t(`verdict.${carrier.abroad[id].verdict}`)));
      }
      case 'failures': {
        const { what = '', when = '', outcome = '' } = words.failures[id] ?? {};
        return { what: t('carrier.failures'), texts: [what, when, outcome].filter(Boolean) };
      }
      case 'pitfalls':
      case 'conflicts':
        return note(t(`carrier.${part}`), words[part][id]);
      default:
        return undefined;
    }
  };
  return found() || undefined;
}

function lineWords(view: CarrierView, id: string, more: string, last: string): FactWords | undefined {
  const { t, carrier, words } = view;
  const line = carrier.lines.find((one) => one.id === id);
  const spoken = words.lines[id];
  if (!line || !spoken) return undefined;
  const of = (what: string) => t('row', { name: spoken.name, text: what });
  if (more === 'hold') return { what: of(t('carriers.cost')), value: arithmeticText(view, line.hold, true), texts: [spoken.hold] };
  const clock = line.clocks.find((one) => one.id === last);
  if (clock)
    return { what: of(t(`event.${clock.event}`)), value: sentence(view, spanText(view, line, clock)), texts: some(words.clocks[last]) };
  return { what: spoken.name, texts: [spoken.who] };
}

function channelWords(view: CarrierView, id: keyof Carrier['channels'], more: string, last: string): FactWords | undefined {
  const { t, carrier, words } = view;
  const channel = carrier.channels[id];
  const what = t('row', { name: t(`method.${id}`), text: words.channels[id].name });
  const number = channel.numbers.find((one) => one.id === last);
  if (more === 'numbers') return number && { what, value: number.number, texts: some(words.numbers[last]) };
  const procedure = words.procedures[last];
  if (more === 'procedures') return procedure && { what, texts: [procedure.title, procedure.result] };
  return { what, value: sentence(view, t(`sets.${channel.setsAuto}`)), texts: [words.channels[id].note] };
}

function some(text: string | undefined): readonly string[] {
  return text ? [text] : [];
}
