/** The open data as it is served: every file passes its published schema, and the tables say what the facts say. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/data/content.ts';
import { contentFiles } from '../../src/data/load-files.ts';
import { allFacts } from '../../src/domain/facts.ts';
import { DIST, exists } from '../support/built.ts';

const read = (path: string) => readFileSync(`${DIST}/data/${path}`, 'utf8');
const json = (path: string) => JSON.parse(read(path));
const { carriers, general, changes } = readContent(contentFiles());

describe('every data file passes the schema that is published beside it', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true, formats: { uri: true } });
  const validators = Object.fromEntries(
    ['carrier', 'general', 'changes', 'words', 'general-words'].map((name) => [name, ajv.compile(json(`schema/${name}.json`))]),
  );
  const files = [
    ...globSync('carriers/*.json', { cwd: `${DIST}/data` }).map((path) => ['carrier', path]),
    ...globSync('words/*/*.json', { cwd: `${DIST}/data` }).map((path) => ['words', path]),
    ...globSync('general/*.json', { cwd: `${DIST}/data` }).map((path) => ['general-words', path]),
    ['general', 'general.json'],
    ['changes', 'changes.json'],
  ] as [string, string][];

  it('all carriers and all words are there', () => expect(files).toHaveLength(carriers.length * 4 + 5));
  it.each(files)('%s: %s', (name, path) => {
    const validate = validators[name];
    expect(validate?.(json(path)), JSON.stringify(validate?.errors)).toBe(true);
  });
  it('and a file that is wrong does not', () => {
    expect(validators.carrier?.({ ...json('carriers/povo.json'), colour: 'red' })).toBe(false);
    expect(validators.changes?.([{ ...json('changes.json')[0], date: 'soon' }])).toBe(false);
  });
});

it('the index leads to every file, names the licence and the day of the last check', () => {
  const index = json('carriers.json');
  expect(index.carriers.map(({ id }: { id: string }) => id)).toEqual(carriers.map(({ id }) => id));
  const paths = JSON.stringify(index).match(/"\/data\/[^"]+"/g) ?? [];
  expect(paths.length).toBeGreaterThan(carriers.length * 4);
  for (const path of paths) expect(exists(JSON.parse(path)), path).toBe(true);
  expect(index).toMatchObject({ version: '1', licence: { name: 'CC BY 4.0' } });
  expect(index.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(read('LICENSE.txt')).toContain('Attribution 4.0 International');
});

it('files are the facts that the site shows', () => {
  for (const carrier of carriers) expect(json(`carriers/${carrier.id}.json`)).toEqual(carrier);
  expect(json('general.json')).toEqual(general);
  expect(json('changes.json')).toEqual(changes);
});

const table = (path: string) =>
  Papa.parse<Record<string, string>>(read(path).replace('\ufeff', ''), { header: true, skipEmptyLines: true });

describe('the tables', () => {
  it('the comparison has every line, with the prices of the data', () => {
    const { data, errors } = table('comparison.csv');
    expect(errors).toEqual([]);
    const rows = carriers.flatMap((carrier) => carrier.lines.map((line) => ({ carrier, line })));
    expect(data).toHaveLength(rows.length);
    for (const [index, { carrier, line }] of rows.entries()) {
      const row = data[index];
      const { yen, usd, timesPerYear } = line.hold;
      expect([row?.carrier, row?.line, row?.yen, row?.usd]).toEqual([
        carrier.id,
        line.id,
        yen === 'unknown' ? '' : String(yen),
        String(usd ?? ''),
      ]);
      expect(row?.yen_per_year).toBe(yen === 'unknown' ? '' : String(yen * timesPerYear));
      for (const [id, { verdict }] of Object.entries(carrier.payments)) expect(row?.[`pay_${id}`]).toBe(verdict);
    }
  });

  it('the facts are all there, with their values, kinds and dates', () => {
    const { data, errors } = table('facts.csv');
    expect(errors).toEqual([]);
    const rows = new Map(data.map((row) => [`${row.file} ${row.fact}`, row]));
    expect(rows.size).toBe(data.length);
    let figures = 0;
    for (const file of [...carriers, general]) {
      const found = allFacts(file);
      for (const [path, fact] of found)
        expect(rows.get(`${file.id} ${path}`)).toMatchObject({ checked_on: fact.checkedOn, review_by: fact.reviewBy });
      for (const [id, { is, value }] of Object.entries(file.figures)) {
        expect(JSON.parse(rows.get(`${file.id} figures.${id}`)?.value ?? '')).toEqual({ is, value });
        figures += 1;
      }
    }
    expect(data).toHaveLength([...carriers, general].reduce((sum, file) => sum + allFacts(file).length, 0));
    expect(figures).toBeGreaterThan(500);
  });
});
