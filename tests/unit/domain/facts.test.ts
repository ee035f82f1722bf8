import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { allFacts, factPath } from '../../../src/domain/facts.ts';
import { parseFactId, reportOf, reportText } from '../../../src/domain/report.ts';
import { issueAddress } from '../../../src/islands/report/issue.ts';
import { carrier, fact } from '../../support/toy-carrier.ts';

const toy = carrier();
const hold = toy.lines[0]?.hold ?? fact;

it('every fact has an id of its own by which it is found again', () => {
  const found = allFacts(toy);
  expect(new Set(found.map(([path]) => path)).size).toBe(found.length);
  for (const [path, one] of found) expect(factPath(toy, one)).toBe(path);
  expect(factPath(toy, { ...fact })).toBeUndefined();
});

it('an id in an address is a file and a path, and nothing else', () => {
  expect(parseFactId('povo/lines.voice.hold')).toEqual({ file: 'povo', path: 'lines.voice.hold' });
  for (const bad of ['', 'povo', '../x/y', 'povo/<b>', 'povo/a b', 'https://a.example/x']) expect(parseFactId(bad), bad).toBeUndefined();
});

it('a report holds the fact, the page and the value, in the form and in the text, and what its reader wrote', () => {
  const report = reportOf('toy/lines.main.hold', hold as never, 'https://a.example/en/carriers/toy/');
  expect(report.value).toBe('{"yen":1000,"timesPerYear":12}');
  const address = new URL(issueAddress('https://code.example/baohao/', report, { right: '900 yen', source: '' }));
  expect(address.pathname).toBe('/baohao/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    template: 'wrong-fact.yml',
    title: 'Wrong fact: toy/lines.main.hold',
    right: '900 yen',
    ...report,
  });
  const text = reportText(report, [['正确的是：', '900 日元']]);
  expect(text).toBe(
    '正确的是：900 日元\n\nfact: toy/lines.main.hold\npage: https://a.example/en/carriers/toy/\nvalue: {"yen":1000,"timesPerYear":12}\n',
  );
  expect(reportText({ fact: '', page: '', value: '' }, [['正确的是：', '']])).toBe('正确的是：\n');
  // What the address fills in has a field of that name in the repository's form.
  const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${address.searchParams.get('template')}`, 'utf8'));
  const fields = form.body.flatMap(({ id }: { id?: string }) => id ?? []);
  expect(fields).toEqual(expect.arrayContaining([...Object.keys(report), 'right', 'source']));
});
