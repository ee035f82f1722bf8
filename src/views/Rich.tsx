/** Words with their figures and labels filled in from the data. */
import { parseRich } from '../domain/rich.ts';
import type { Locale } from '../i18n/locales.ts';
import { labelOf, type FactView, type SpokenLabel } from './view.ts';
import { VERBATIM } from './verbatim.ts';

export function Rich({ view, text }: { view: FactView; text: string }) {
  return (
    <>
      {parseRich(text).map((part) => {
        if (part.is === 'text') return part.text;
        if (part.is === 'label')
          return (
            <LabelInline label={labelOf(view, part.id)} locale={view.locale} screen={part.id in view.carrier.labels} aside={part.aside} />
          );
        return <FigureInline view={view} id={part.id} />;
      })}
    </>
  );
}

interface LabelInlineProps {
  readonly label: SpokenLabel;
  readonly locale: Locale;
  readonly screen: boolean;
  /** It stands in brackets itself: brackets in brackets would say the same twice. */
  readonly aside?: boolean;
}

/**
 * A label inside a sentence: to the letter, with its meaning in brackets where the reader's language is another. In Japanese
 * text a label that stands on a screen is set in 「」.
 */
export function LabelInline({ label, locale, screen, aside }: LabelInlineProps) {
  const own = locale === 'ja';
  return (
    <span class="term">
      {own && screen && '「'}
      <b lang="ja" {...VERBATIM}>
        {label.ja}
      </b>
      {own && screen && '」'}
      {!own && !aside && label.meaning !== label.ja && <small>{bracketed(label.meaning, locale)}</small>}
    </span>
  );
}

/** Chinese brackets bring their own space. */
export function bracketed(text: string, locale: Locale): string {
  return locale === 'zh-cn' ? `（${text}）` : ` (${text})`;
}

export function FigureInline({ view, id }: { view: FactView; id: string }) {
  const figure = view.carrier.figures[id];
  if (!figure) throw new Error(`${view.carrier.id}: unknown figure "${id}"`);
  const text = view.format.figure(figure);
  const value = String(figure.value);
  switch (figure.is) {
    case 'url':
      return (
        <a href={value} rel="noopener noreferrer" {...VERBATIM}>
          {text}
        </a>
      );
    case 'email':
      return (
        <a href={`mailto:${value}`} {...VERBATIM}>
          {text}
        </a>
      );
    case 'phone':
      return <PhoneLink number={value} />;
    case 'date':
    case 'month':
      return <time dateTime={value}>{text}</time>;
    default:
      return (
        <span class="figure" {...(figure.is === 'text' ? VERBATIM : {})}>
          {text}
        </span>
      );
  }
}

export function PhoneLink({ number }: { number: string }) {
  return (
    <a class="phone" href={`tel:${number.replaceAll('-', '')}`} {...VERBATIM}>
      {number}
    </a>
  );
}

/** A label as it looks on a screen: large, with its reading above it and its meaning below, to copy into a translator or a search. */
export function LabelCard({ view, id, copy = false }: { view: FactView; id: string; copy?: boolean }) {
  const label = labelOf(view, id);
  return (
    <span class="label-card">
      <b lang="ja" {...VERBATIM}>
        {label.ja}
      </b>
      {label.reading && (
        <span class="reading" lang="ja" {...VERBATIM}>
          {label.reading}
        </span>
      )}
      <span class="meaning">{label.meaning}</span>
      {copy && <CopyLabel view={view} text={label.ja} />}
    </span>
  );
}

function CopyLabel({ view: { t }, text }: { view: FactView; text: string }) {
  return (
    <button class="tool scripted" type="button" data-copy={text} aria-label={t('tool.copy-what', { what: text })}>
      {t('tool.copy')}
    </button>
  );
}
