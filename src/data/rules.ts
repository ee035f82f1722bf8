/**
 * Rules that cross fields or files, each a named function that returns problems in words. A carrier is published only when
 * none has anything to say.
 */
import { PAYMENTS, type Carrier, type Procedure } from '../domain/types.ts';
import { parseRich } from '../domain/rich.ts';
import type { CarrierWords } from './schema.ts';

/** Problems inside one carrier's facts. */
export function factProblems(carrier: Carrier): string[] {
  const at = `content/carriers/${carrier.id}.yaml`;
  return [
    ...sourceProblems(carrier),
    ...paymentProblems(carrier),
    ...labelProblems(carrier),
    ...clockProblems(carrier),
    ...procedureProblems(carrier),
    ...idProblems(carrier),
  ].map((problem) => `${at}: ${problem}`);
}

/** Problems between the facts and the words of one language: nothing missing, nothing extra, every reference known. */
export function wordProblems(carrier: Carrier, words: CarrierWords, locale: string, sharedLabels: ReadonlySet<string>): string[] {
  const at = `content/carriers/words/${locale}/${carrier.id}.yaml`;
  return [...parityProblems(carrier, words), ...referenceProblems(carrier, words, sharedLabels), ...proseProblems(words, locale)].map(
    (problem) => `${at}: ${problem}`,
  );
}

/** Every text of a words file with its path, depth first. */
export function allTexts(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => allTexts(value, path ? `${path}.${key}` : key));
}

/** Every fact of a carrier with its path. */
export function allFacts(
  node: unknown,
  path = '',
): [path: string, fact: { sources: string[]; kind: string; checkedOn: string; reviewBy: string; verdict?: string; counts?: string }][] {
  if (typeof node !== 'object' || node === null) return [];
  const own = Array.isArray((node as { sources?: unknown }).sources) ? [[path, node as never] as [string, never]] : [];
  return [...own, ...Object.entries(node).flatMap(([key, value]) => allFacts(value, path ? `${path}.${key}` : key))];
}

function sourceProblems(carrier: Carrier): string[] {
  const used = new Set<string>();
  const problems: string[] = [];
  for (const [path, fact] of allFacts(carrier)) {
    for (const id of fact.sources) {
      used.add(id);
      if (!carrier.sources[id]) problems.push(`${path}.sources: "${id}" is not in sources`);
    }
    const open = fact.verdict === 'unknown' || fact.counts === 'unknown' || saysUnknown(fact);
    if (fact.sources.length === 0 && !open) problems.push(`${path}.sources: empty, but the fact is not "unknown"`);
    if (fact.checkedOn > fact.reviewBy) problems.push(`${path}: checkedOn ${fact.checkedOn} is later than reviewBy ${fact.reviewBy}`);
  }
  return problems;
}

/** True where the fact itself states that nothing is known: a cost, a delay, a channel nobody describes. */
function saysUnknown(fact: object): boolean {
  const value = fact as { yen?: unknown; after?: unknown; setsAuto?: unknown };
  return value.yen === 'unknown' || value.after === 'unknown' || value.setsAuto === 'unknown';
}

function paymentProblems(carrier: Carrier): string[] {
  return PAYMENTS.filter((id) => !carrier.payments[id]).map((id) => `payments.${id}: missing; found nothing, expected a verdict`);
}

function labelProblems(carrier: Carrier): string[] {
  return Object.entries(carrier.labels).flatMap(([id, label]) => {
    const hasKanji = /\p{Script=Han}/u.test(label.ja);
    if (hasKanji && !label.reading) return [`labels.${id}.reading: missing; a label with kanji needs its reading`];
    if (label.reading && /\p{Script=Han}/u.test(label.reading)) return [`labels.${id}.reading: holds kanji; expected kana`];
    return [];
  });
}

/** What can only come after what: a line is not cancelled before it is suspended. */
const ORDER = ['suspension', 'cancellation', 'number-gone'];

function clockProblems(carrier: Carrier): string[] {
  return [...clockStartProblems(carrier), ...clockOrderProblems(carrier)];
}

function clockOrderProblems(carrier: Carrier): string[] {
  return carrier.lines.flatMap((line) =>
    line.clocks.flatMap(({ id, event, from }) => {
      const start = 'clock' in from ? line.clocks.find((other) => other.id === from.clock)?.event : undefined;
      const backwards = start !== undefined && ORDER.includes(event) && ORDER.indexOf(start) > ORDER.indexOf(event);
      return backwards ? [`lines.${line.id}.clocks.${id}: ${event} is counted from ${start}, which can only come after it`] : [];
    }),
  );
}

function clockStartProblems(carrier: Carrier): string[] {
  return carrier.lines.flatMap((line) =>
    line.clocks.flatMap((clock, index) => {
      const at = `lines.${line.id}.clocks.${clock.id}`;
      if ('monthly' in clock.from) return clock.after ? [`${at}.after: a monthly clock has none`] : [];
      if (!clock.after) return [`${at}.after: missing; expected days, months or unknown`];
      if ('anchor' in clock.from) return line.anchor ? [] : [`${at}.from: anchor, but the line has "anchor: false"`];
      const start = clock.from.clock;
      const earlier = line.clocks.slice(0, index).some((other) => other.id === start);
      return earlier ? [] : [`${at}.from.clock: "${start}" is not an earlier clock of this line`];
    }),
  );
}

function procedureProblems(carrier: Carrier): string[] {
  const lines = new Set(carrier.lines.map((line) => line.id));
  const problems: string[] = [];
  for (const [channelId, channel] of Object.entries(carrier.channels)) {
    if (channelId !== 'phone' && channel.setsAuto === 'conditional') {
      problems.push(
        `channels.${channelId}.setsAuto: "conditional" means a posted form, which only the phone desk sends; expected yes, no or unknown`,
      );
    }
    if (!channel.exists && channel.procedures.length > 0) problems.push(`channels.${channelId}: has procedures but "exists: false"`);
    for (const procedure of channel.procedures) {
      const at = `channels.${channelId}.procedures.${procedure.id}`;
      for (const line of procedure.lines) if (!lines.has(line)) problems.push(`${at}.lines: "${line}" is not a line`);
      for (const payment of procedure.payments) {
        if (carrier.payments[payment]?.verdict === 'no') problems.push(`${at}.payments: ${payment} is refused ("verdict: no")`);
      }
      for (const step of procedure.steps) {
        for (const payment of step.payments ?? []) {
          if (!procedure.payments.includes(payment))
            problems.push(`${at}.steps.${step.id}.payments: ${payment} is not a payment of the procedure`);
        }
      }
    }
  }
  for (const failure of carrier.failures) {
    if (failure.fee && !carrier.figures[failure.fee]) problems.push(`failures.${failure.id}.fee: "${failure.fee}" is not a figure`);
  }
  return problems;
}

function idProblems(carrier: Carrier): string[] {
  const lists: [string, readonly { id: string }[]][] = [
    ['lines', carrier.lines],
    ['acts', carrier.acts],
    ['pitfalls', carrier.pitfalls],
    ['conflicts', carrier.conflicts],
    ['failures', carrier.failures],
    ['abroad.notes', carrier.abroad.notes],
    ['procedures', procedures(carrier)],
    ['numbers', Object.values(carrier.channels).flatMap((channel) => channel.numbers)],
    ...procedures(carrier).map((procedure): [string, readonly { id: string }[]] => [`procedures.${procedure.id}.steps`, procedure.steps]),
    ...carrier.lines.map((line): [string, readonly { id: string }[]] => [`lines.${line.id}.clocks`, line.clocks]),
  ];
  return lists.flatMap(([name, list]) => {
    const seen = new Set<string>();
    return list.flatMap(({ id }) => (seen.size === seen.add(id).size ? [`${name}: id "${id}" stands twice`] : []));
  });
}

function parityProblems(carrier: Carrier, words: CarrierWords): string[] {
  const lists: [path: string, expected: string[], found: object][] = [
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
    ...procedures(carrier).map((procedure): [string, string[], object] => [
      `procedures.${procedure.id}.steps`,
      ids(procedure.steps),
      words.procedures[procedure.id]?.steps ?? {},
    ]),
  ];
  const anchors = carrier.lines
    .filter((line) => line.anchor !== Boolean(words.lines[line.id]?.anchor))
    .map((line) => `lines.${line.id}.anchor: ${line.anchor ? 'missing' : 'not expected'} ("anchor: ${line.anchor}" in the facts)`);
  return [
    ...anchors,
    ...lists.flatMap(([path, expected, found]) => {
      const keys = Object.keys(found);
      return [
        ...expected.filter((key) => !keys.includes(key)).map((key) => `${path}.${key}: missing; the facts have it`),
        ...keys.filter((key) => !expected.includes(key)).map((key) => `${path}.${key}: not in the facts`),
      ];
    }),
  ];
}

function referenceProblems(carrier: Carrier, words: CarrierWords, sharedLabels: ReadonlySet<string>): string[] {
  const problems = allTexts(words).flatMap(([path, text]) =>
    parseRich(text).flatMap((part) => {
      if (part.is === 'figure' && !carrier.figures[part.id]) return [`${path}: {${part.id}} is not a figure of this carrier`];
      if (part.is === 'label' && !carrier.labels[part.id] && !sharedLabels.has(part.id)) return [`${path}: [${part.id}] is not a label`];
      return [];
    }),
  );
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

function proseProblems(words: CarrierWords, locale: string): string[] {
  return allTexts(words).flatMap(([path, text]) => {
    const prose = text.replace(/\{[a-z0-9-]+\}|\[[a-z0-9-]+\]/g, '').replace(NAMES_WITH_DIGITS, '');
    const problems: string[] = [];
    if (/[0-9０-９]/.test(prose)) problems.push(`${path}: has a digit typed into the words; use a {figure}. Found "${text}"`);
    if (locale !== 'ja' && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(prose))
      problems.push(`${path}: has Japanese typed into the words; use a [label]. Found "${text}"`);
    if (locale === 'en' && /\p{Script=Han}/u.test(prose))
      problems.push(`${path}: has Japanese or Chinese typed into the words; use a [label]. Found "${text}"`);
    if (/https?:|www\.|\S@\S/.test(prose)) problems.push(`${path}: has an address typed into the words; use a {figure}`);
    return problems;
  });
}

/** The figures and labels of every sentence must be the same in both languages, whatever their order. */
export function translationProblems(source: CarrierWords, translation: CarrierWords, at: string): string[] {
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

function procedures(carrier: Carrier): Procedure[] {
  return Object.values(carrier.channels).flatMap((channel) => channel.procedures);
}

function ids(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}
