/** Reads what people ask (content/questions.yaml) and the questions and answers in each language. */
import { z } from 'astro/zod';
import { PAYMENTS, type Payment } from '../domain/types.ts';
import { parseRich } from '../domain/rich.ts';
import { LOCALES, SOURCE_LOCALE, localeInfo, type Locale } from '../i18n/locales.ts';
import { printed } from '../i18n/quotes.ts';
import type { Content } from './content.ts';
import { factAt, factFile } from './evidence.ts';
import { ContentError, validate } from './parse.ts';
import { allTexts, ids } from './walk.ts';
import { listProblems, proseProblems, translationProblems } from './word-rules.ts';

export const QUESTIONS_FILE = 'content/questions.yaml';
const wordsFile = (locale: Locale) => `content/questions/${locale}.yaml`;
const MOST_SENTENCES = 5;

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected an id of lower-case letters, digits and hyphens');
const question = z.strictObject({
  id,
  asked: z.array(z.int().positive()).nonempty().describe('Numbers of the collected questions that this one covers.'),
  carriers: z.array(id).describe('Whom it concerns; [] is everybody.'),
  verdict: z.enum(['answered', 'partly', 'unknown']).describe('How much of it the facts answer.'),
  facts: z.array(z.string()).describe("Paths of the facts it rests on: 'povo.pitfalls.card-name', 'general.notes.kyash'."),
  guides: z.array(id).default([]),
  payments: z.array(z.enum(PAYMENTS)).default([]),
  pages: z.array(z.enum(['reminders', 'carriers'])).default([]),
  start: z
    .strictObject({ carrier: id, line: id.optional(), payment: z.enum(PAYMENTS).optional(), method: id.optional() })
    .optional()
    .describe('Answers for the wizard.'),
});
const questionsSchema = z.strictObject({
  checkedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2026-11-22'),
  topics: z.record(id, z.array(question).nonempty()),
});

const text = z.string().min(1).overwrite(printed);
const wordsSchema = z.strictObject({
  topics: z.record(id, z.strictObject({ title: text, lead: text })),
  questions: z.record(id, z.strictObject({ ask: text, answer: text })),
});

export type Question = Omit<z.infer<typeof question>, 'payments'> & { readonly payments: readonly Payment[] };
export type QuestionWords = z.infer<typeof wordsSchema>;
export interface Questions {
  readonly checkedOn: string;
  readonly topics: Readonly<Record<string, readonly Question[]>>;
  readonly words: Readonly<Record<Locale, QuestionWords>>;
}

/**
 * @param guides the slugs of all guides; left out, links to guides are not looked up
 * @throws ContentError with every wrong field, link, fact path and reference
 */
export function readQuestions(files: Readonly<Record<string, string>>, content: Content, guides?: ReadonlySet<string>): Questions {
  const { checkedOn, topics } = validate(QUESTIONS_FILE, files[QUESTIONS_FILE] ?? '', questionsSchema);
  const words = Object.fromEntries(
    LOCALES.map(({ path }) => [path, validate(wordsFile(path), files[wordsFile(path)] ?? '', wordsSchema)]),
  ) as Record<Locale, QuestionWords>;
  const problems = [
    ...linkProblems(topics, content, guides).map((problem) => `${QUESTIONS_FILE}: ${problem}`),
    ...LOCALES.flatMap(({ path }) => [
      ...spokenProblems(topics, words[path], content, path).map((problem) => `${wordsFile(path)}: ${problem}`),
      ...translationProblems(words[SOURCE_LOCALE], words[path], wordsFile(path)),
    ]),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return { checkedOn, topics, words };
}

function linkProblems(topics: Questions['topics'], content: Content, guides?: ReadonlySet<string>): string[] {
  const all = Object.values(topics).flat();
  const once = (what: string, list: readonly (string | number)[]) =>
    list.filter((one, index) => list.indexOf(one) !== index).map((one) => `${what} ${one} stands twice`);
  const known = (of: string) => content.carriers.some((carrier) => carrier.id === of);
  return [
    ...once('id', ids(all)),
    ...once(
      'asked',
      all.flatMap(({ asked }) => asked),
    ),
    ...all.flatMap(({ id, carriers, verdict, facts, guides: links, start }) => [
      ...[...carriers, ...(start ? [start.carrier] : [])].filter((of) => !known(of)).map((of) => `${id}: "${of}" is not a carrier`),
      ...facts.filter((path) => !factAt(content, path)).map((path) => `${id}.facts: "${path}" leads to no fact with sources`),
      ...(verdict !== 'unknown' && facts.length === 0 ? [`${id}.facts: empty, but the verdict is "${verdict}"`] : []),
      ...links.filter((slug) => guides && !guides.has(slug)).map((slug) => `${id}.guides: there is no guide "${slug}"`),
    ]),
  ];
}

function spokenProblems(topics: Questions['topics'], words: QuestionWords, content: Content, locale: Locale): string[] {
  const answers = Object.entries(words.questions);
  return [
    ...listProblems([
      ['topics', Object.keys(topics), words.topics],
      ['questions', ids(Object.values(topics).flat()), words.questions],
    ]),
    ...proseProblems(words, locale),
    ...allTexts(words).flatMap(([path, value]) => referenceProblems(path, value, content)),
    ...answers.flatMap(([id, { answer }]) => {
      const count = [...new Intl.Segmenter(localeInfo(locale).tag, { granularity: 'sentence' }).segment(answer)].length;
      return count > MOST_SENTENCES ? [`questions.${id}.answer: ${count} sentences, expected at most ${MOST_SENTENCES}`] : [];
    }),
  ];
}

function referenceProblems(path: string, value: string, content: Content): string[] {
  return parseRich(value).flatMap((part) => {
    if (part.is === 'text') return [];
    const [of = '', id] = part.id.split('.');
    if (part.is === 'figure')
      return id && factFile(content, of)?.figures[id] ? [] : [`${path}: {${part.id}} is no figure; expected {carrier.figure}`];
    const found = id ? factFile(content, of)?.labels[id] : content.glossary[of];
    return found ? [] : [`${path}: [${part.id}] is no label; expected [carrier.label], or [term] of the glossary`];
  });
}
