/** The real carriers as pages with saved lines know them, for tests outside Vite. */
import { readContent } from '../../src/data/content.ts';
import { contentFiles } from '../../src/data/load-files.ts';
import { speakPhrases } from '../../src/data/phrases.ts';
import type { Teller } from '../../src/exchange/event-text.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { localeInfo, type Locale } from '../../src/i18n/locales.ts';
import type { SavedLine } from '../../src/storage/saved.ts';
import { knownCarrier, type KnownCarriers } from '../../src/views/known.ts';
import { speakGlossary, type CarrierView } from '../../src/views/view.ts';
import { savedLine } from './saved-line.ts';
import { say } from './ui.ts';

export const content = readContent(contentFiles());

export function carrierView(locale: Locale, id: string): CarrierView {
  const carrier = content.carriers.find((one) => one.id === id);
  const words = content.words[locale][id];
  if (!carrier || !words) throw new Error(`no carrier ${id}`);
  const t = say[locale];
  const format = createFormat(localeInfo(locale).tag, t);
  const shared = speakGlossary(content.glossary, locale);
  return { locale, t, format, base: '/', today: '2026-11-22', carrier, words, shared, phrases: speakPhrases(content.phrases, locale) };
}

export function known(locale: Locale): KnownCarriers {
  return Object.fromEntries(content.carriers.map(({ id }) => [id, knownCarrier(carrierView(locale, id))]));
}

export function teller(locale: Locale, zone: string): Teller {
  const { tag } = localeInfo(locale);
  return { t: say[locale], format: createFormat(tag, say[locale]), tag, zone, home: `https://baohao.example/${locale}/` };
}

/** A line of each kind that a carrier has, with ids that stay. */
export function linesOf(carrierId: string, change: Partial<SavedLine> = {}): SavedLine[] {
  const carrier = content.carriers.find(({ id }) => id === carrierId);
  return (carrier?.lines ?? []).map(({ id, anchor }, index) => ({
    ...savedLine,
    id: `a1b2c3d4-0000-4000-8000-${String(index).padStart(12, '0')}`,
    nickname: `${carrierId} ${id}`,
    carrier: carrierId,
    line: id,
    lastAct: anchor ? '2026-11-22' : null,
    leadDays: [60, 30, 14, 7, 3, 1],
    ...change,
  }));
}
