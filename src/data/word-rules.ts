/** Rules between facts and the words of one language: nothing missing, nothing extra, every reference known, no figure typed. */
import { PAYMENTS, type Carrier, type FactFile, type General } from '../domain/types.ts';
import { parseRich } from '../domain/rich.ts';
import type { CarrierWords, GeneralWords } from './schema.ts';
import { allTexts, ids, procedures } from './walk.ts';

/** Problems between the facts and the words of one language: nothing missing, nothing extra, every reference known. */
export function wordProblems(carrier: Carrier, words: CarrierWords, locale: string, sharedLabels: ReadonlySet<string>): string[] {
  const at = `content/carriers/words/${locale}/${carrier.id}.yaml`;
  return [
    ...parityProblems(carrier, words),
    ...referenceProblems(carrier, words, sharedLabels),
    ...stepProblems(carrier, words),
    ...proseProblems(words, locale),
  ].map((problem) => `${at}: ${problem}`);
}

/** The same for the general facts. */
export function generalWordProblems(general: General, words: GeneralWords, locale: string, sharedLabels: ReadonlySet<string>): string[] {
  const lists: Parity[] = [
    ['payments', Object.keys(general.payments), words.payments],
    ['notes', ids(general.notes), words.notes],
    ['labels', Object.keys(general.labels), words.labels],
  ];
  return [...listProblems(lists), ...referenceProblems(general, words, sharedLabels), ...proseProblems(words, locale)].map(
    (problem) => `content/general/${locale}.yaml: ${problem}`,
  );
}

export type Parity = [path: string, expected: readonly string[], found: object];

function parityProblems(carrier: Carrier, words: CarrierWords): string[] {
  const lists: Parity[] = [
    ['lines', ids(carrier.lines), words.lines],
    ['clocks', [...new Set(carrier.lines.flatMap((line) => ids(line.clocks)))], words.clocks],
    ['acts', ids(carrier.acts), words.acts],
    ['payments', [...PAYMENTS], words.payments],
    ['numbers', Object.values(carrier.channels).flatMap((channel) => ids(channel.numbers)), words.numbers],
    ['procedures', ids(procedures(carrier)), words.procedures],
    ['abroad.notes', ids(carrier.abroad.notes), words.abroad.notes],
    ['failures', ids(carrier.failures), words.failures],
    ['pitfalls', ids(carrier.pitfalls), words.pitfalls],
    ['conflicts', ids(carrier.conflicts), words.conflicts],
    ['labels', Object.keys(carrier.labels), words.labels],
    ...procedures(carrier).map((procedure): Parity => [
      `procedures.${procedure.id}.steps`,
      ids(procedure.steps),
      words.procedures[procedure.id]?.steps ?? {},
    ]),
  ];
  const anchors = carrier.lines
    .filter((line) => line.anchor !== Boolean(words.lines[line.id]?.anchor))
    .map((line) => `lines.${line.id}.anchor: ${line.anchor ? 'missing' : 'not expected'} ("anchor: ${line.anchor}" in the facts)`);
  return [...anchors, ...listProblems(lists)];
}

const at = (path: string, key: string) => (path ? `${path}.${key}` : key);

export function listProblems(lists: readonly Parity[]): string[] {
  return lists.flatMap(([path, expected, found]) => {
    const keys = Object.keys(found);
    return [
      ...expected.filter((key) => !keys.includes(key)).map((key) => `${at(path, key)}: missing; the facts have it`),
      ...keys.filter((key) => !expected.includes(key)).map((key) => `${at(path, key)}: not in the facts`),
    ];
  });
}

export function referenceProblems(file: FactFile, words: object, sharedLabels: ReadonlySet<string>): string[] {
  return allTexts(words).flatMap(([path, text]) =>
    parseRich(text).flatMap((part) => {
      if (part.is === 'figure' && !file.figures[part.id]) return [`${path}: {${part.id}} is not a figure of this carrier`];
      if (part.is === 'label' && !file.labels[part.id] && !sharedLabels.has(part.id)) return [`${path}: [${part.id}] is not a label`];
      return [];
    }),
  );
}

function stepProblems(carrier: Carrier, words: CarrierWords): string[] {
  const problems: string[] = [];
  for (const procedure of procedures(carrier)) {
    for (const step of procedure.steps) {
      const text = words.procedures[procedure.id]?.steps[step.id] ?? '';
      const named = parseRich(text).flatMap((part) => (part.is === 'label' ? [part.id] : []));
      for (const label of step.labels) {
        if (!named.includes(label))
          problems.push(`procedures.${procedure.id}.steps.${step.id}: does not name the label [${label}] of the step`);
      }
    }
  }
  return problems;
}

/** Names that hold a digit and are names, not figures. */
const NAMES_WITH_DIGITS = /3-D Secure(?: 2\.0)?|3Dセキュア(?:2\.0)?|povo ?[12]\.0|[345]G|7-Eleven|U15/g;

export function proseProblems(words: object, locale: string): string[] {
  return allTexts(words).flatMap(([path, text]) => {
    const prose = text.replace(/\{[a-z0-9.-]+\}|\[[a-z0-9.-]+\]/g, '').replace(NAMES_WITH_DIGITS, '');
    const problems: string[] = [];
    if (/[0-9０-９]/.test(prose)) problems.push(`${path}: has a digit typed into the words; use a {figure}. Found "${text}"`);
    if (locale !== 'ja' && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(prose))
      problems.push(`${path}: has Japanese typed into the words; use a [label]. Found "${text}"`);
    if (locale === 'en' && /\p{Script=Han}/u.test(prose))
      problems.push(`${path}: has Japanese or Chinese typed into the words; use a [label]. Found "${text}"`);
    // A sentence folded over two lines of YAML gets a space where Chinese and Japanese have none.
    if (/[。、，；：]\s/.test(text)) problems.push(`${path}: has a gap after a full-width mark; write the text on one line`);
    if (/https?:|www\.|\S@\S/.test(prose)) problems.push(`${path}: has an address typed into the words; use a {figure}`);
    return problems;
  });
}

/** The figures and labels of every sentence must be the same in both languages, whatever their order. */
export function translationProblems(source: object, translation: object, at: string): string[] {
  const translated = new Map(allTexts(translation));
  return allTexts(source).flatMap(([path, text]) => {
    const other = translated.get(path);
    if (other === undefined) return [];
    const [expected, found] = [references(text), references(other)];
    return expected === found ? [] : [`${at}: ${path}: refers to "${found}", expected "${expected}" as in the source language`];
  });
}

function references(text: string): string {
  const found = parseRich(text).flatMap((part) => (part.is === 'text' ? [] : [part.is === 'figure' ? `{${part.id}}` : `[${part.id}]`]));
  return [...new Set(found)].sort().join(' ');
}
