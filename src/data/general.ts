/** Reads the facts that hold with every carrier, and their words in each language. */
import type { General } from '../domain/types.ts';
import { LOCALES, SOURCE_LOCALE, type Locale } from '../i18n/locales.ts';
import { generalProblems } from './fact-rules.ts';
import { ContentError, parseGeneral, validate } from './parse.ts';
import { generalWordsSchema, type GeneralWords } from './schema.ts';
import { generalWordProblems, translationProblems } from './word-rules.ts';

const FACTS = 'content/general.yaml';
const wordsFile = (locale: Locale) => `content/general/${locale}.yaml`;

export interface GeneralContent {
  readonly general: General;
  readonly generalWords: Readonly<Record<Locale, GeneralWords>>;
}

/** @throws ContentError listing every problem of the general facts and their words */
export function readGeneral(files: Readonly<Record<string, string>>, sharedLabels: ReadonlySet<string>): GeneralContent {
  const general = parseGeneral(FACTS, files[FACTS] ?? '');
  const generalWords = Object.fromEntries(
    LOCALES.map(({ path }) => [path, validate(wordsFile(path), files[wordsFile(path)] ?? '', generalWordsSchema)]),
  ) as Record<Locale, GeneralWords>;
  const problems = [
    ...generalProblems(general),
    ...LOCALES.flatMap(({ path }) => [
      ...generalWordProblems(general, generalWords[path], path, sharedLabels),
      ...translationProblems(generalWords[SOURCE_LOCALE], generalWords[path], wordsFile(path)),
    ]),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return { general, generalWords };
}
