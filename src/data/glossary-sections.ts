/** The glossary in the order of a Japanese dictionary: by reading, in the rows of the kana table; what starts with a Latin letter last. */
import { speakGlossary, type SpokenLabel } from '../views/view.ts';
import type { Locale } from '../i18n/locales.ts';
import { content } from './load.ts';

export type Term = SpokenLabel & { readonly id: string };

const ROWS = [
  { id: 'a', name: 'あ', kana: 'ァ-オヴ' },
  { id: 'ka', name: 'か', kana: 'カ-ゴ' },
  { id: 'sa', name: 'さ', kana: 'サ-ゾ' },
  { id: 'ta', name: 'た', kana: 'タ-ド' },
  { id: 'na', name: 'な', kana: 'ナ-ノ' },
  { id: 'ha', name: 'は', kana: 'ハ-ポ' },
  { id: 'ma', name: 'ま', kana: 'マ-モ' },
  { id: 'ya', name: 'や', kana: 'ャ-ヨ' },
  { id: 'ra', name: 'ら', kana: 'ラ-ロ' },
  { id: 'wa', name: 'わ', kana: 'ヮ-ン' },
] as const;
type Row = { readonly id: string; readonly name: string };

export function glossarySections(locale: Locale): { row: Row; terms: Term[] }[] {
  const compare = new Intl.Collator('ja').compare;
  const terms = Object.entries(speakGlossary(content.glossary, locale))
    .map(([id, label]) => ({ id, ...label }))
    .sort((a, b) => compare(kanaOf(a), kanaOf(b)));
  return ROWS.map((row) => ({ row, terms: terms.filter((term) => new RegExp(`^[${row.kana}]`).test(kanaOf(term))) })).filter(
    ({ terms: own }) => own.length > 0,
  );
}

/** @example kanaOf({ ja: '口座', reading: 'こうざ' }) // 'コウザ' */
function kanaOf({ ja, reading }: Pick<SpokenLabel, 'ja' | 'reading'>): string {
  return (reading ?? ja).replaceAll(' ', '').replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 96));
}
