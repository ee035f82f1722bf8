/** Reads content/glossary.yaml: the Japanese terms that labels, the glossary page, search and hover help share. */
import { z } from 'astro/zod';
import type { Label } from '../domain/types.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { printed } from '../i18n/quotes.ts';
import { ContentError, validate } from './parse.ts';

export const GLOSSARY_FILE = 'content/glossary.yaml';

export interface GlossaryEntry extends Label {
  readonly meaning: Readonly<Record<Locale, string>>;
  /** Other spellings people search for: kana, romaji, pinyin, other words for it, common slips. */
  readonly aliases: readonly string[];
}
export type Glossary = Readonly<Record<string, GlossaryEntry>>;

const text = z.string().min(1);
const meaning = text.overwrite(printed);
const glossarySchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/, 'expected an id of lower-case letters, digits and hyphens'),
  z.strictObject({
    ja: text,
    reading: z
      .string()
      .regex(/^[ぁ-ゖァ-ヺー・ ]+$/, 'kana, with spaces between words')
      .optional(),
    meaning: z.strictObject(Object.fromEntries(LOCALES.map(({ path }) => [path, meaning])) as Record<Locale, typeof meaning>),
    aliases: z.array(text).default([]),
  }),
);

/** @throws ContentError with every wrong field, every term that stands twice and every one whose reading is missing */
export function parseGlossary(yaml: string): Glossary {
  const glossary = validate(GLOSSARY_FILE, yaml, glossarySchema) as Glossary;
  const seen = new Map<string, string>();
  const problems = Object.entries(glossary).flatMap(([id, { ja, reading, aliases }]) => {
    const twin = seen.get(ja);
    seen.set(ja, id);
    return [
      ...(twin ? [`${GLOSSARY_FILE}: ${id}.ja: "${ja}" is the term of "${twin}" already`] : []),
      ...(/\p{Script=Han}/u.test(ja) && !reading ? [`${GLOSSARY_FILE}: ${id}.reading: missing; a term with kanji needs its reading`] : []),
      ...(aliases.includes(ja) ? [`${GLOSSARY_FILE}: ${id}.aliases: "${ja}" is the term itself`] : []),
      ...(new Set(aliases).size === aliases.length ? [] : [`${GLOSSARY_FILE}: ${id}.aliases: one stands twice`]),
    ];
  });
  if (problems.length > 0) throw new ContentError(problems);
  return glossary;
}
