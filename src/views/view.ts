/** What every view needs to speak about one carrier in one language. Built at build for pages, from JSON in islands. */
import type { GlossaryEntry } from '../data/glossary.ts';
import type { CarrierWords } from '../data/schema.ts';
import type { Carrier, FactFile } from '../domain/types.ts';
import type { Phrase } from '../domain/phrases.ts';
import type { Format } from '../i18n/format.ts';
import type { T } from '../i18n/island-translate.ts';
import type { Locale } from '../i18n/locales.ts';

/** A Japanese label with its meaning in the reader's language. */
export interface SpokenLabel {
  readonly ja: string;
  readonly reading?: string;
  readonly meaning: string;
}

export interface Speech {
  readonly locale: Locale;
  readonly t: T;
  readonly format: Format;
  /** The site's base path with a slash at its end. */
  readonly base: string;
  /** The day in Japan on which facts are judged as fresh: the day of the build, or the reader's own. */
  readonly today: string;
}

/** Facts with what it takes to show them: a carrier's, or those that hold with every carrier. */
export interface FactView extends Speech {
  readonly carrier: FactFile;
  readonly words: { readonly labels: Readonly<Record<string, string>> };
  /** Labels shared between carriers, spoken in this language. */
  readonly shared: Readonly<Record<string, SpokenLabel>>;
}

export interface CarrierView extends FactView {
  readonly carrier: Carrier;
  readonly words: CarrierWords;
  /** Sentences to say to a carrier. */
  readonly phrases: readonly Phrase[];
}

/** @throws Error on an id that neither the carrier nor the glossary has; the content check finds these before. */
export function labelOf({ carrier, words, shared }: FactView, id: string): SpokenLabel {
  const own = carrier.labels[id];
  const found = own ? { ...own, meaning: words.labels[id] ?? '' } : shared[id];
  if (!found) throw new Error(`${carrier.id}: unknown label "${id}"`);
  return found;
}

export function speakGlossary(glossary: Readonly<Record<string, GlossaryEntry>>, locale: Locale): Record<string, SpokenLabel> {
  return Object.fromEntries(
    Object.entries(glossary).map(([id, { ja, reading, meaning }]) => [
      id,
      { ja, ...(reading ? { reading } : {}), meaning: meaning[locale] },
    ]),
  );
}

/** The address of a page in a language: path without slashes at its ends, '' for the language's home. */
export function href({ base, locale }: Pick<Speech, 'base' | 'locale'>, path: string): string {
  return `${base}${locale}/${path}${path ? '/' : ''}`;
}

/** A plan's address; the usual line has none of its own in it. */
export function planPath(carrier: Carrier, line: string, payment: string, method: string): string {
  const usual = carrier.lines[0]?.id === line;
  return `setup/${carrier.id}/${payment}/${method}${usual ? '' : `/${line}`}`;
}

export function carrierName({ carrier, locale }: Pick<CarrierView, 'carrier' | 'locale'>): string {
  return nameIn(carrier.names, locale) ?? carrier.id;
}

/** Whether a text names a carrier already. What stands in brackets behind the name is left aside: 'povo2.0（ポヴォ）'. */
export function isNamedIn(name: string, text: string): boolean {
  return text.includes(name.replace(/\s*[（(].*$/, ''));
}

/** Without what stands in brackets after it, for narrow columns. @example 'ahamo（アハモ）' → 'ahamo' */
export function shortName(view: Pick<CarrierView, 'carrier' | 'locale'>): string {
  return carrierName(view).replace(/\s?[（(][^（(]+[）)]$/, '');
}

/** A carrier's name in a language. */
export function nameIn(names: Carrier['names'], locale: Locale): string | undefined {
  return locale === 'zh-cn' ? names['zh-CN'] : names[locale];
}

/** What is announced after a tool inside was used (islands/tools.ts): said once around many buttons. */
export function toolWords({ t }: Pick<Speech, 't'>) {
  return { 'data-copied': t('tool.copied'), 'data-copy-failed': t('tool.copy-failed'), 'data-no-voice': t('tool.no-voice') };
}
