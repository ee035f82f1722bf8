import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csv } from '../../../src/data/csv.ts';
import { comparisonRows, factRows } from '../../../src/data/open-data.ts';
import { allFacts, ownValue } from '../../../src/domain/facts.ts';
import type { General } from '../../../src/domain/types.ts';
import { carrier, fact, line } from '../../support/toy-carrier.ts';

const general: General = { ...carrier(), id: 'general', payments: {}, notes: [{ ...fact, id: 'a', topic: 'works', about: [] }] };

it('a row for each line, with what is not known left empty', () => {
  const toy = carrier({ lines: [line(), line({ id: 'dollars', hold: { ...fact, yen: 'unknown', usd: 8, timesPerYear: 1 } })] });
  const [first, second] = comparisonRows([toy]);
  expect(first).toMatchObject({ line: 'main', usual_line: 'true', yen: 1000, usd: '', yen_per_year: 12_000, 'pay_japan-card': 'no' });
  expect(second).toMatchObject({ line: 'dollars', usual_line: 'false', yen: '', usd: 8, yen_per_year: '' });
});

it('facts in lists are named by their id, and a fact does not repeat the facts inside it', () => {
  const rows = factRows([carrier()], general);
  expect(rows.map((row) => `${row.file} ${row.fact}`)).toEqual(expect.arrayContaining(['toy lines.main.hold', 'general notes.a']));
  const main = allFacts(carrier()).find(([path]) => path === 'lines.main')?.[1];
  expect(main && ownValue(main)).toEqual({ billing: 'postpaid', openToNew: true, receivesSms: 'yes', anchor: false });
});

it('commas, quotes and line breaks survive the way through CSV', () => {
  const rows = [{ a: 'x, "y"', b: '一\n二' }];
  expect(Papa.parse(csv(rows).replace('\ufeff', ''), { header: true, skipEmptyLines: true }).data).toEqual(rows);
});
