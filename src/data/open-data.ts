/**
 * The open data that `dist/data/` holds, as plain values: an index, the rows of two tables, and the JSON Schemas. Fields may be added
 * within a version; one that is renamed or dropped makes a new version.
 */
import { z } from 'astro/zod';
import { yenPerYear } from '../domain/plan.ts';
import { PAYMENTS, type Carrier, type FactFile, type General, type Line } from '../domain/types.ts';
import { carrierSchema, carrierWordsSchema, changeSchema, generalSchema, generalWordsSchema } from './schema.ts';
import { allFacts, ownValue } from '../domain/facts.ts';

export const DATA_VERSION = '1';
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

const shared = z.record(z.string(), z.strictObject({ ja: z.string(), reading: z.string().optional(), meaning: z.string() }));

const SCHEMAS = {
  carrier: carrierSchema,
  general: generalSchema,
  changes: z.array(changeSchema),
  words: z.strictObject({ words: carrierWordsSchema, shared }),
  'general-words': z.strictObject({ words: generalWordsSchema, shared }),
} as const;
export type SchemaName = keyof typeof SCHEMAS;
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[];

/** The JSON Schema (2020-12) of a kind of file; `id` is its own address. */
export function jsonSchema(name: SchemaName, id: string): object {
  return { ...z.toJSONSchema(SCHEMAS[name]), $id: id, title: `Baohao: ${name}` };
}

/** One row for each line of each carrier. Prices in yen with tax; an empty cell is "not known". */
export function comparisonRows(carriers: readonly Carrier[]): Record<string, string | number>[] {
  return carriers.flatMap((carrier) => carrier.lines.map((line, index) => comparisonRow(carrier, line, index === 0)));
}

function comparisonRow(carrier: Carrier, line: Line, usual: boolean): Record<string, string | number> {
  const { status, auto, abroad, payments, channels } = carrier;
  const known = (value: string | number | undefined) => (value === undefined || value === 'unknown' ? '' : value);
  return {
    carrier: carrier.id,
    name: carrier.names.en ?? carrier.id,
    name_ja: carrier.names.ja ?? '',
    name_zh: carrier.names['zh-CN'] ?? '',
    standing: status.standing,
    open_to_new: String(line.openToNew),
    line: line.id,
    usual_line: String(usual),
    billing: line.billing,
    yen: known(line.hold.yen),
    usd: known(line.hold.usd),
    times_per_year: line.hold.timesPerYear,
    yen_per_year: known(yenPerYear(line.hold)),
    automatic: auto.exists,
    receives_sms: line.receivesSms,
    receives_sms_abroad: line.billing === 'stored' ? 'no' : abroad.receiveSms.verdict,
    needs_residence_card: status.needsResidenceCard,
    phone_languages: [...new Set(channels.phone.numbers.flatMap(({ languages }) => languages))].join(' '),
    ...Object.fromEntries(PAYMENTS.map((id) => [`pay_${id}`, payments[id].verdict])),
    checked_on: carrier.checkedOn,
    review_by: carrier.reviewBy,
  };
}

/** One row for each fact, with what it says as JSON and the addresses it rests on. */
export function factRows(carriers: readonly Carrier[], general: General): Record<string, string>[] {
  return [...carriers, general].flatMap((file: FactFile) =>
    allFacts(file).map(([path, fact]) => ({
      file: file.id,
      fact: path,
      value: JSON.stringify(ownValue(fact)),
      kind: fact.sources.length > 0 ? fact.kind : 'none',
      checked_on: fact.checkedOn,
      review_by: fact.reviewBy,
      sources: fact.sources.map((id) => file.sources[id]?.url ?? file.sources[id]?.title ?? id).join(' | '),
    })),
  );
}

export interface DataIndex {
  readonly version: string;
  readonly licence: typeof LICENCE;
  readonly credit: string;
  /** The day of the latest check. */
  readonly checkedOn: string;
  readonly schemas: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
  readonly general: string;
  readonly generalWords: Readonly<Record<string, string>>;
  readonly changes: string;
  readonly carriers: readonly {
    readonly id: string;
    readonly names: Readonly<Record<string, string>>;
    readonly checkedOn: string;
    readonly facts: string;
    readonly words: Readonly<Record<string, string>>;
  }[];
}

/** @param at makes an address of a path inside `data/` */
export function dataIndex(
  carriers: readonly Carrier[],
  locales: readonly string[],
  credit: string,
  at: (path: string) => string,
): DataIndex {
  return {
    version: DATA_VERSION,
    licence: LICENCE,
    credit,
    checkedOn:
      carriers
        .map(({ checkedOn }) => checkedOn)
        .sort()
        .at(-1) ?? '',
    schemas: Object.fromEntries(SCHEMA_NAMES.map((name) => [name, at(`schema/${name}.json`)])),
    tables: { comparison: at('comparison.csv'), facts: at('facts.csv') },
    general: at('general.json'),
    generalWords: Object.fromEntries(locales.map((locale) => [locale, at(`general/${locale}.json`)])),
    changes: at('changes.json'),
    carriers: carriers.map(({ id, names, checkedOn }) => ({
      id,
      names,
      checkedOn,
      facts: at(`carriers/${id}.json`),
      words: Object.fromEntries(locales.map((locale) => [locale, at(`words/${locale}/${id}.json`)])),
    })),
  };
}
