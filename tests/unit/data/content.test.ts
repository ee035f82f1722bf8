import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readContent } from '../../../src/data/content.ts';
import { contentFiles } from '../../../src/data/load-files.ts';
import { ContentError } from '../../../src/data/parse.ts';

/** One carrier is enough here, and fast; tests/content reads them all. */
const files = onlyCarrier('povo', contentFiles());
const FACTS = 'content/carriers/povo.yaml';
const WORDS = 'content/carriers/words/ja/povo.yaml';

/** The content as if there were one carrier only. */
function onlyCarrier(id: string, all: Record<string, string>): Record<string, string> {
  const kept = Object.entries(all).filter(([path]) => !path.includes('/carriers/') || path.endsWith(`/${id}.yaml`));
  const changes = (parse(all['content/changes.yaml'] ?? '', { schema: 'core' }) as { id: string; carrier: string }[]).filter(
    ({ carrier }) => carrier === id,
  );
  const words = kept
    .filter(([path]) => path.startsWith('content/changes/'))
    .map(([path, text]) => {
      const spoken = parse(text) as Record<string, unknown>;
      return [path, stringify(Object.fromEntries(changes.map((change) => [change.id, spoken[change.id]])))];
    });
  return { ...Object.fromEntries(kept), ...Object.fromEntries(words), 'content/changes.yaml': stringify(changes) };
}

/** A file's value, bent by a test on purpose. */
// biome-ignore lint/suspicious/noExplicitAny: wrong shapes are the point.
type Bent = any;

/** The problems after a change to one file. */
function problemsAfter(file: string, change: (value: Bent) => void): readonly string[] {
  const value = parse(files[file] as string, { schema: 'core' });
  change(value);
  return problemsOf({ ...files, [file]: stringify(value) });
}

function problemsOf(changed: Readonly<Record<string, string>>): readonly string[] {
  try {
    readContent(changed);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

it('the content as it is has no problems', () => expect(readContent(files).carriers.length).toBeGreaterThan(0));

/** One mistake is one message, which names the file, the field, what was found and what is expected. */
function expectOne(problems: readonly string[], parts: readonly string[]): void {
  expect(problems).toHaveLength(1);
  for (const part of parts) expect(problems[0]).toContain(part);
}

describe('a wrong facts file stops the build with file, field, found and expected', () => {
  it.each<[string, (value: Bent) => void, string[]]>([
    ['an unknown field', (v) => (v.colour = 'red'), ['colour: unknown field', '"red"']],
    ['an unknown field inside a fact', (v) => (v.payments.paypay.note = 'x'), ['payments.paypay.note: unknown field', '"x"']],
    ['a payment means that does not exist', (v) => (v.payments.bitcoin = v.payments.paypay), ['payments.bitcoin: unknown field']],
    ['a fact without the field for its sources', (v) => delete v.auto.sources, ['auto.sources: missing', 'array']],
    ['a day that does not exist', (v) => (v.reviewBy = '2027-02-30'), ['reviewBy', 'a day that exists', '2027-02-30']],
    ['a page of the future', (v) => (v.sources.s1.pageDate = '2999-01'), ['sources.s1.pageDate', 'not in the future', '2999-01']],
    ['a delay in weeks', (v) => (v.lines[0].clocks[0].after = { weeks: 3 }), ['clocks.suspension.after', '{ days: 1 or more }', 'weeks']],
    ['a negative delay', (v) => (v.lines[0].clocks[0].after = { days: -3 }), ['clocks.suspension.after.days', '-3']],
    [
      'a number that is gone before the line is suspended',
      (v) => (v.lines[0].clocks[1] = { ...v.lines[0].clocks[1], from: { anchor: true }, after: { days: 100 } }),
      ['lines.voice.clocks.number-gone.after', 'at most 100 days', 'before the suspension'],
    ],
    ['a label that does not exist', (v) => v.auto.labels.push('nothing'), ['auto.labels', '"nothing" is not a label']],
    [
      'a step with a label that does not exist',
      (v) => v.channels.app.procedures[0].steps[0].labels.push('nothing'),
      ['procedures.auto-charge.steps.install.labels', '"nothing" is not a label'],
    ],
    [
      'a line that does not exist',
      (v) => (v.channels.app.procedures[0].lines = ['nothing']),
      ['auto-charge.lines', '"nothing" is not a line'],
    ],
    ['a fee that does not exist', (v) => (v.failures[3].fee = 'nothing'), ['failures.reissue.fee', '"nothing" is not a figure']],
    ['a wrong verdict', (v) => (v.payments.paypay.verdict = 'maybe'), ['payments.paypay.verdict', '"maybe"', 'conditional']],
    ['a price as text', (v) => (v.figures['auto-yen'].value = '990'), ['figures.auto-yen.value', 'a number', '"990"']],
    ['a missing payment', (v) => delete v.payments.alipay, ['payments.alipay']],
    ['a source that does not exist', (v) => v.auto.sources.push('s999'), ['auto.sources', '"s999"', 'not in sources']],
    ['a fact without a source', (v) => (v.payments['japan-card'].sources = []), ['payments.japan-card.sources', 'empty']],
    ['a date that is none', (v) => (v.checkedOn = 'yesterday'), ['checkedOn', 'a date such as']],
    ['a review before the check', (v) => (v.auto.reviewBy = '2020-01-01'), ['auto', 'later than reviewBy']],
    ['a label without reading', (v) => delete v.labels.agree.reading, ['labels.agree.reading', 'needs its reading']],
    ['steps for a refused payment', (v) => v.channels.app.procedures[0].payments.push('paypay'), ['paypay is refused']],
    ['a clock without a start', (v) => (v.lines[0].clocks[1].from.clock = 'never'), ['clocks.number-gone', 'not an earlier clock']],
    ['a wrong id', (v) => (v.id = 'povo3'), ['found "povo3", expected "povo"']],
    ['a check in the future', (v) => (v.checkedOn = '2999-01-01'), ['checkedOn', 'not in the future']],
    ['negative yen', (v) => (v.figures['auto-yen'].value = -1), ['figures.auto-yen.value', '-1']],
    ['a negative cost', (v) => (v.lines[0].hold.yen = -330), ['lines.voice.hold.yen', '-330']],
    [
      'a suspension after the number is gone',
      (v) => {
        v.lines[0].clocks = [
          { ...v.lines[0].clocks[0], event: 'number-gone' },
          { ...v.lines[0].clocks[1], event: 'suspension' },
        ];
      },
      ['suspension is counted from number-gone'],
    ],
    ['dollars beside yen', (v) => (v.lines[0].hold.usd = 3), ['lines.voice.hold.yen', '"usd: 3"', 'expected unknown']],
    ['a posted form on a website', (v) => (v.channels.website.setsAuto = 'conditional'), ['channels.website.setsAuto', 'posted form']],
    ['an id twice', (v) => v.pitfalls.push(v.pitfalls[0]), ['pitfalls', 'stands twice']],
  ])('%s', (_, change, expected) => {
    expectOne(problemsAfter(FACTS, change), [`${FACTS}: `, ...expected]);
  });
});

describe('words that do not fit the facts are refused', () => {
  it.each<[string, (value: Bent) => void, string[]]>([
    ['a missing sentence', (v) => delete v.pitfalls['card-name'], ['pitfalls.card-name', 'missing']],
    ['a sentence too many', (v) => (v.acts.extra = 'x'), ['acts.extra', 'not in the facts']],
    ['an unknown figure', (v) => (v.summary += '{nothing}'), ['{nothing} is not a figure']],
    ['an unknown label', (v) => (v.summary += '[nothing]'), ['[nothing] is not a label']],
    ['a typed figure', (v) => (v.summary += '330'), ['summary', 'has a digit typed into the words']],
    ['a typed address', (v) => (v.summary += 'https://povo.jp'), ['has an address typed']],
    ['a gap from a folded line', (v) => (v.summary += '。 +'), ['summary', 'has a gap after a full-width mark']],
    ['a step without its label', (v) => (v.procedures['auto-charge'].steps.pick = '選びます。'), ['does not name the label [data-3gb]']],
    [
      'another figure than the source language has',
      (v) => (v.clocks.suspension = '{grace}'),
      ['clocks.suspension', 'as in the source language'],
    ],
  ])('%s', (_, change, expected) => {
    const problems = problemsAfter(WORDS, change);
    expect(problems.some((problem) => [`${WORDS}: `, ...expected].every((part) => problem.includes(part)))).toBe(true);
  });

  it('Japanese typed into another language', () => {
    const problems = problemsAfter('content/carriers/words/zh-cn/povo.yaml', (v) => (v.summary += 'オートチャージ'));
    expect(problems.join()).toContain('has Japanese typed into the words');
  });
});

describe('the general facts are held to the same rules', () => {
  it.each<[string, string, (value: Bent) => void, string[]]>([
    ['a note without a source', 'general.yaml', (v) => (v.notes[0].sources = []), ['notes.five-brands.sources', 'empty']],
    ['a source that does not exist', 'general.yaml', (v) => v.notes[0].sources.push('p999'), ['"p999"', 'not in sources']],
    ['a topic that does not exist', 'general.yaml', (v) => (v.notes[0].topic = 'rumours'), ['notes.five-brands.topic', '"rumours"']],
    ['an id twice', 'general.yaml', (v) => v.notes.push(v.notes[0]), ['notes', 'stands twice']],
    ['a sentence that is missing', 'general/ja.yaml', (v) => delete v.notes.kyash, ['general/ja.yaml', 'notes.kyash', 'missing']],
    ['a typed figure', 'general/en.yaml', (v) => (v.notes.kyash += ' 2021'), ['notes.kyash', 'has a digit typed']],
    ['a figure left out in one language', 'general/zh-cn.yaml', (v) => (v.notes.kyash = '可以。'), ['notes.kyash', 'source language']],
  ])('%s', (_, file, change, expected) => {
    expectOne(problemsAfter(`content/${file}`, change), [`content/${file}: `, ...expected]);
  });
});

describe('changes are held to the facts', () => {
  it('an unknown figure', () => {
    const problems = problemsAfter('content/changes/en.yaml', (v) => (v['povo-paidy'].text += '{after}'));
    expect(problems).toContainEqual(expect.stringMatching(/^content\/changes\/en\.yaml: .*\{after\} is not a figure/));
  });

  it.each<[string, string, (value: Bent) => void, string[]]>([
    ['a carrier that does not exist', 'changes.yaml', (v) => (v[0].carrier = 'nobody'), ['carrier', '"nobody" is not a carrier']],
    ['a fact that does not exist', 'changes.yaml', (v) => (v[0].fact = 'figures.nothing'), ['"figures.nothing" is not a fact of povo']],
    ['another day than the fact has', 'changes.yaml', (v) => (v[0].date = '2025-10-04'), ['found 2025-10-04', 'expected 2025-10-03']],
    ['a figure that does not exist', 'changes.yaml', (v) => (v[0].before = 'nothing'), ['before', '"nothing" is not a figure of povo']],
    ['a source that does not exist', 'changes.yaml', (v) => (v[0].sources = ['s999']), ['"s999" is not in the sources of povo']],
    ['a change without a source', 'changes.yaml', (v) => (v[0].sources = []), ['povo-roaming-off.sources']],
    ['a day in the future on which it was recorded', 'changes.yaml', (v) => (v[0].recordedOn = '2999-01-01'), ['not in the future']],
    ['an id twice', 'changes.yaml', (v) => v.push(v[0]), ['stands twice']],
    ['a text that is missing', 'changes/ja.yaml', (v) => delete v['povo-paidy'], ['changes/ja.yaml', 'povo-paidy', 'missing']],
    ['a typed figure', 'changes/en.yaml', (v) => (v['povo-paidy'].text += ' 2024'), ['has a digit typed']],
  ])('%s', (_, file, change, expected) => {
    expectOne(problemsAfter(`content/${file}`, change), [`content/${file}: `, ...expected]);
  });
});

it('a missing words file is named', () => {
  const { [WORDS]: _, ...rest } = files;
  expect(() => readContent(rest)).toThrow(`${WORDS}: missing`);
});

it.each([
  ['broken YAML', 'id: [povo', /not valid YAML\..* at line 1, column \d+$/],
  ['a key that stands twice', 'id: povo\nid: povo\n', /not valid YAML\. Map keys must be unique at line 2, column 1$/],
])('%s is named with its line', (_, text, message) => {
  const problems = problemsOf({ ...files, [FACTS]: text });
  expectOne(problems, [`${FACTS}: `]);
  expect(problems[0]).toMatch(message);
});

describe('fact defaults', () => {
  const [povo] = readContent(files).carriers.filter(({ id }) => id === 'povo');
  it('are official where an official source is cited, else reported', () => {
    expect(povo?.payments['japan-card'].kind).toBe('official');
    expect(povo?.payments['prepaid-card'].kind).toBe('reported');
    expect(povo?.lines[0]?.hold.kind).toBe('computed');
  });
  it('take the dates from the head of the file', () => {
    expect(povo?.lines[0]?.clocks[0]).toMatchObject({ checkedOn: '2026-11-22', reviewBy: '2027-05-22' });
  });
});
