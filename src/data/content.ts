/** Assembles the whole content from file texts. Pure: the site, the tests and the commands each hand in the files. */
import { LOCALES, SOURCE_LOCALE, type Locale } from '../i18n/locales.ts';
import type { Carrier } from '../domain/types.ts';
import { readChanges, type ChangesContent } from './changes.ts';
import { factProblems } from './fact-rules.ts';
import { readGeneral, type GeneralContent } from './general.ts';
import { GLOSSARY_FILE, parseGlossary, type Glossary } from './glossary.ts';
import { ContentError, parseCarrier, parseCarrierWords } from './parse.ts';
import { parsePhrases, PHRASES_FILE, type PhraseEntry } from './phrases.ts';
import type { CarrierWords } from './schema.ts';
import { translationProblems, wordProblems } from './word-rules.ts';

export interface Content extends GeneralContent, ChangesContent {
  readonly carriers: readonly Carrier[];
  readonly words: Readonly<Record<Locale, Readonly<Record<string, CarrierWords>>>>;
  readonly glossary: Glossary;
  /** Sentences to say or show, by topic. */
  readonly phrases: readonly PhraseEntry[];
}

/**
 * @param files path ('content/carriers/povo.yaml') → text
 * @throws ContentError listing every problem of every file
 */
export function readContent(files: Readonly<Record<string, string>>): Content {
  const problems: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const paths = Object.keys(files).sort();
  const text = (path: string) => files[path] ?? '';
  // Without its terms every label would count as unknown: say only what is wrong with the glossary.
  const glossary = parseGlossary(text(GLOSSARY_FILE));
  const shared = new Set(Object.keys(glossary));
  const phrases = files[PHRASES_FILE] === undefined ? [] : (attempt(() => parsePhrases(text(PHRASES_FILE))) ?? []);
  const carriers: Carrier[] = [];
  const unsound = new Set<string>();
  const words = Object.fromEntries(LOCALES.map(({ path }) => [path, {}])) as Record<Locale, Record<string, CarrierWords>>;

  for (const path of paths) {
    const id = /^content\/carriers\/([a-z0-9-]+)\.yaml$/.exec(path)?.[1];
    if (!id) continue;
    const carrier = attempt(() => soundCarrier(path, id, text(path), shared));
    // What is wrong in the facts would be wrong in the words and the changes as well: say it once.
    if (!carrier) {
      unsound.add(id);
      continue;
    }
    carriers.push(carrier);
    for (const { path: locale } of LOCALES) {
      const file = `content/carriers/words/${locale}/${id}.yaml`;
      if (files[file] === undefined) {
        problems.push(`${file}: missing; found nothing, expected the words for ${path}`);
        continue;
      }
      const spoken = attempt(() => parseCarrierWords(file, text(file)));
      if (!spoken) continue;
      problems.push(...wordProblems(carrier, spoken, locale, shared));
      words[locale][id] = spoken;
    }
    const source = words[SOURCE_LOCALE][id];
    for (const { path: locale } of LOCALES) {
      const spoken = words[locale][id];
      if (source && spoken && locale !== SOURCE_LOCALE)
        problems.push(...translationProblems(source, spoken, `content/carriers/words/${locale}/${id}.yaml`));
    }
  }
  const general = attempt(() => readGeneral(files, shared));
  const changes = attempt(() => readChanges(files, carriers, shared, unsound));
  if (problems.length > 0 || !general || !changes) throw new ContentError(problems);
  return { carriers, words, ...general, ...changes, glossary, phrases };
}

/** @throws ContentError where the facts do not fit their shape or each other */
function soundCarrier(path: string, id: string, yaml: string, sharedLabels: ReadonlySet<string>): Carrier {
  const carrier = parseCarrier(path, yaml);
  const misnamed = carrier.id === id ? [] : [`${path}: id: found "${carrier.id}", expected "${id}", the file's name`];
  const problems = [...misnamed, ...factProblems(carrier, sharedLabels).map((problem) => `${path}: ${problem}`)];
  if (problems.length > 0) throw new ContentError(problems);
  return carrier;
}
