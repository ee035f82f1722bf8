/** Content and interface texts joined, per language, for pages at build. */
import { createFormat } from '../i18n/format.ts';
import { LOCALES, localeInfo, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/strings.ts';
import type { GeneralView } from '../views/General.tsx';
import { speakGlossary, type CarrierView, type FactView, type Speech } from '../views/view.ts';
import { asOf } from './as-of.ts';
import { content } from './load.ts';
import { speakPhrases } from './phrases.ts';

export const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

const TODAY = asOf();

export function speech(locale: Locale): Speech {
  const t = translator(locale);
  return { locale, t, format: createFormat(localeInfo(locale).tag, t), base: BASE, today: TODAY };
}

const views = new Map<string, CarrierView>();

/** @throws Error on an unknown carrier */
export function carrierView(locale: Locale, id: string): CarrierView {
  const key = `${locale}/${id}`;
  const known = views.get(key);
  if (known) return known;
  const carrier = content.carriers.find((candidate) => candidate.id === id);
  const words = content.words[locale][id];
  if (!carrier || !words) throw new Error(`No carrier "${id}"; known: ${content.carriers.map((one) => one.id).join(', ')}`);
  const view = {
    ...speech(locale),
    carrier,
    words,
    shared: speakGlossary(content.glossary, locale),
    phrases: speakPhrases(content.phrases, locale),
  };
  views.set(key, view);
  return view;
}

/** The facts that hold with every carrier. */
export function generalView(locale: Locale): GeneralView {
  const { general, generalWords, glossary } = content;
  return { ...speech(locale), carrier: general, words: generalWords[locale], shared: speakGlossary(glossary, locale) };
}

/** The facts that guides name by `of`: a carrier's id, or 'general'. */
export function factView(locale: Locale, of: string): FactView {
  return of === 'general' ? generalView(locale) : carrierView(locale, of);
}

export function carrierViews(locale: Locale): CarrierView[] {
  return content.carriers.map(({ id }) => carrierView(locale, id));
}

/** The language of the page that a component is part of. */
export function localeOf(astro: { readonly currentLocale: string | undefined }): Locale {
  const found = LOCALES.find(({ tag, path }) => tag === astro.currentLocale || path === astro.currentLocale);
  if (!found) throw new Error(`This page has no known language (found "${astro.currentLocale}")`);
  return found.path;
}
