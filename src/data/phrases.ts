/** Reads content/phrases.yaml: sentences with the reading of every word, and the romaji made from it. */
import { z } from 'astro/zod';
import { toRomaji } from 'wanakana';
import { TOPICS, type Phrase, type Piece, type Topic } from '../domain/phrases.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { ContentError, validate } from './parse.ts';

export const PHRASES_FILE = 'content/phrases.yaml';

/** A phrase with its meaning in every language. */
export interface PhraseEntry extends Omit<Phrase, 'meaning'> {
  readonly meaning: Readonly<Record<Locale, string>>;
}

const sentence = z.string().min(1);
const meaning = z.strictObject(Object.fromEntries(LOCALES.map(({ path }) => [path, sentence])) as Record<Locale, typeof sentence>);
const entry = z.strictObject({ id: z.string().regex(/^[a-z-]+$/), from: z.enum(['me', 'staff']), ja: sentence, meaning });
const list = z.array(entry).nonempty();
const phrasesSchema = z.strictObject(Object.fromEntries(TOPICS.map((topic) => [topic, list])) as Record<Topic, typeof list>);

/** @throws ContentError with every wrong field, every word without a reading and every id that stands twice */
export function parsePhrases(yaml: string): PhraseEntry[] {
  const raw = validate(PHRASES_FILE, yaml, phrasesSchema);
  const problems: string[] = [];
  const seen = new Set<string>();
  const entries = TOPICS.flatMap((topic) =>
    raw[topic].map(({ id, from, ja, meaning: meanings }) => {
      if (seen.size === seen.add(id).size) problems.push(`${PHRASES_FILE}: ${topic}.${id}: id stands twice`);
      const words = ja.split(' ').map(piecesOf);
      for (const { text, reading } of words.flat()) {
        if (reading === undefined && /[\p{Script=Han}A-Za-z0-9]/u.test(text))
          problems.push(`${PHRASES_FILE}: ${topic}.${id}: "${text}" has no reading; expected ${text}(…) with kana`);
      }
      return { id, topic, from, pieces: joined(withStarts(words)), romaji: romajiOf(words), meaning: meanings };
    }),
  );
  if (problems.length > 0) throw new ContentError(problems);
  return entries;
}

export function speakPhrases(entries: readonly PhraseEntry[], locale: Locale): Phrase[] {
  return entries.map((one) => ({ ...one, meaning: one.meaning[locale] }));
}

/** @example piecesOf('残(のこ)したい') → [{ text: '残', reading: 'のこ' }, { text: 'したい' }] */
function piecesOf(word: string): Piece[] {
  return [
    ...word.matchAll(
      /([\p{Script=Han}々A-Za-z0-9]+)\(([\p{Script=Hiragana}\p{Script=Katakana}ー]+)\)|[\p{Script=Han}々A-Za-z0-9]+|[^\p{Script=Han}々A-Za-z0-9]+/gu,
    ),
  ].map(([whole, text, reading]) => (text && reading ? { text, reading } : { text: whole }));
}

/** Never first on a line: particles, the copula, and what is counted or addressed. */
const ATTACHED = /^(は|が|を|に|で|と|の|も|か|から|まで|だけ|ずつ|です|年|月|日|様)[。、]?$/;
/** Two nouns side by side are one: 電話番号, カード番号. */
const COMPOUND = /[\p{Script=Han}\p{Script=Katakana}ー＿] \p{Script=Han}/u;

/** The pieces of all words; the first piece of a word that may begin a line says so. */
function withStarts(words: readonly (readonly Piece[])[]): Piece[] {
  const texts = words.map((word) => word.map(({ text }) => text).join(''));
  return words.flatMap(([first, ...rest], index) => {
    const text = texts[index] ?? '';
    const starts = index > 0 && !ATTACHED.test(text) && !COMPOUND.test(`${texts[index - 1]} ${text}`);
    return first ? [{ ...first, ...(starts && { starts }) }, ...rest] : [];
  });
}

/** Neighbours without readings as one piece, up to where a line may begin. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const before = all.at(-1);
    if (before && !before.reading && !piece.reading && !piece.starts) all.splice(-1, 1, { ...before, text: before.text + piece.text });
    else all.push(piece);
  }
  return all;
}

/** Particles are said otherwise than they are written. */
const PARTICLES: Readonly<Record<string, string>> = { は: 'wa', を: 'o', へ: 'e' };

function romajiOf(words: readonly (readonly Piece[])[]): string {
  const spoken = words.map((word) => word.map(({ text, reading }) => reading ?? text).join(''));
  const latin = spoken.map((word) => PARTICLES[word] ?? toRomaji(word).replaceAll('＿', '_'));
  return latin.join(' ').replace(/(^|[.?] )\p{L}/gu, (start) => start.toUpperCase());
}
