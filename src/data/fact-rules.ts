/**
 * Rules that cross fields inside one file of facts, each a named function that returns problems in words. A file is published only
 * when none has anything to say.
 */
import type { Carrier, Cost, FactFile, General, Line } from '../domain/types.ts';
import { allFacts } from '../domain/facts.ts';
import { procedures } from './walk.ts';

/** Problems inside the general facts. */
export function generalProblems(general: General): string[] {
  return [...sourceProblems(general), ...labelProblems(general), ...twice('notes', general.notes)].map(
    (problem) => `content/general.yaml: ${problem}`,
  );
}

/** Problems inside one carrier's facts. */
export function factProblems(carrier: Carrier, sharedLabels: ReadonlySet<string>): string[] {
  return [
    ...sourceProblems(carrier),
    ...costProblems(carrier),
    ...labelReferenceProblems(carrier, sharedLabels),
    ...labelProblems(carrier),
    ...clockProblems(carrier),
    ...procedureProblems(carrier),
    ...idProblems(carrier),
  ];
}

function sourceProblems(file: FactFile): string[] {
  const problems: string[] = [];
  for (const [path, fact] of allFacts(file)) {
    for (const id of fact.sources) {
      if (!file.sources[id]) problems.push(`${path}.sources: "${id}" is not in sources`);
    }
    const open = fact.verdict === 'unknown' || fact.counts === 'unknown' || saysUnknown(fact);
    if (fact.sources.length === 0 && !open) problems.push(`${path}.sources: empty, but the fact is not "unknown"`);
    if (fact.checkedOn > fact.reviewBy) problems.push(`${path}: checkedOn ${fact.checkedOn} is later than reviewBy ${fact.reviewBy}`);
  }
  return problems;
}

/** True where the fact itself states that nothing is known: a cost, a delay, a channel nobody describes. */
function saysUnknown(fact: object): boolean {
  const value = fact as { yen?: unknown; after?: unknown; setsAuto?: unknown; unknown?: unknown };
  return value.unknown === true || value.yen === 'unknown' || value.after === 'unknown' || value.setsAuto === 'unknown';
}

/** Labels that facts name: the carrier's own, or terms of the glossary. */
function labelReferenceProblems(carrier: Carrier, sharedLabels: ReadonlySet<string>): string[] {
  const named: [string, readonly string[]][] = [
    ['auto.labels', carrier.auto.labels],
    ...procedures(carrier).flatMap(({ id, steps }) =>
      steps.map((step): [string, readonly string[]] => [`procedures.${id}.steps.${step.id}.labels`, step.labels]),
    ),
  ];
  return named.flatMap(([at, labels]) =>
    labels.filter((id) => !carrier.labels[id] && !sharedLabels.has(id)).map((id) => `${at}: "${id}" is not a label`),
  );
}

/** One price in one currency: a dollar price with yen beside it would be a rate that nobody published. */
function costProblems(carrier: Carrier): string[] {
  const costs: [string, Cost][] = [
    ...carrier.lines.map(({ id, hold }): [string, Cost] => [`lines.${id}.hold`, hold]),
    ...procedures(carrier).flatMap(({ id, cost }): [string, Cost][] => (cost ? [[`procedures.${id}.cost`, cost]] : [])),
  ];
  return costs.flatMap(([at, { yen, usd }]) =>
    usd !== undefined && yen !== 'unknown' ? [`${at}.yen: found ${yen} beside "usd: ${usd}", expected unknown`] : [],
  );
}

function labelProblems(file: FactFile): string[] {
  return Object.entries(file.labels).flatMap(([id, label]) => {
    const hasKanji = /\p{Script=Han}/u.test(label.ja);
    if (hasKanji && !label.reading) return [`labels.${id}.reading: missing; a label with kanji needs its reading`];
    if (label.reading && /\p{Script=Han}/u.test(label.reading)) return [`labels.${id}.reading: holds kanji; expected kana`];
    return [];
  });
}

/** What can only come after what: a line is not cancelled before it is suspended. */
const ORDER = ['suspension', 'cancellation', 'number-gone'];

function clockProblems(carrier: Carrier): string[] {
  return [...clockStartProblems(carrier), ...carrier.lines.flatMap(clockOrderProblems)];
}

/** Clocks that would run out in an order that cannot be, by what they are counted from and by their length. */
function clockOrderProblems(line: Line): string[] {
  const spans = line.clocks.flatMap(({ id, event, from }) => {
    const span = spanOf(line, id);
    const start = 'clock' in from ? line.clocks.find((other) => other.id === from.clock)?.event : undefined;
    return span && ORDER.includes(event) ? [{ id, event, start, ...span }] : [];
  });
  return spans.flatMap(({ id, event, start, root, most }) => {
    const at = `lines.${line.id}.clocks.${id}`;
    if (start && ORDER.indexOf(start) > ORDER.indexOf(event))
      return [`${at}: ${event} is counted from ${start}, which can only come after it`];
    const late = spans.find(
      (other) => other.root === root && other.start !== event && ORDER.indexOf(other.event) < ORDER.indexOf(event) && other.least > most,
    );
    return late ? [`${at}.after: ${event} comes at most ${most} days after the start, before the ${late.event} ("${late.id}")`] : [];
  });
}

/** From what a clock is counted in the end, and the fewest and most days until it runs out; undefined where nobody says. */
function spanOf(line: Line, id: string): { root: string; least: number; most: number } | undefined {
  const clock = line.clocks.find((one) => one.id === id);
  if (!clock) return undefined;
  if ('monthly' in clock.from) return { root: id, least: 0, most: 0 };
  const start = 'clock' in clock.from ? spanOf(earlierOf(line, id), clock.from.clock) : { root: 'anchor', least: 0, most: 0 };
  if (!start || !clock.after || clock.after === 'unknown') return undefined;
  const [least, most] = 'days' in clock.after ? [clock.after.days, clock.after.days] : [clock.after.months * 28, clock.after.months * 31];
  return { root: start.root, least: start.least + least, most: start.most + most };
}

/** The line with the clocks before one of them: a clock can only be counted from those. */
function earlierOf(line: Line, id: string): Line {
  return {
    ...line,
    clocks: line.clocks.slice(
      0,
      line.clocks.findIndex((clock) => clock.id === id),
    ),
  };
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
  return lists.flatMap(([name, list]) => twice(name, list));
}

function twice(name: string, list: readonly { id: string }[]): string[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }) => (seen.size === seen.add(id).size ? [`${name}: id "${id}" stands twice`] : []));
}
