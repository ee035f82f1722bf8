import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOf } from '../../../src/data/as-of.ts';
import { readContent } from '../../../src/data/content.ts';
import { contentFiles } from '../../../src/data/load-files.ts';
import { statusOf } from '../../../src/data/status.ts';
import { METHODS, PAYMENTS, type FactFile } from '../../../src/domain/types.ts';
import { carrier, channel, fact, procedure } from '../../support/toy-carrier.ts';

const NOTHING: FactFile = { id: 'general', checkedOn: '2026-11-22', reviewBy: '2027-05-22', labels: {}, figures: {}, sources: {} };

describe('the numbers of a small carrier', () => {
  const toy = carrier(
    {
      figures: {
        old: { ...fact, is: 'yen', value: 1, kind: 'computed', checkedOn: '2026-01-01', reviewBy: '2026-07-01' },
        told: { ...fact, is: 'yen', value: 2, kind: 'reported' },
        open: { ...fact, is: 'yen', value: 3, sources: [] },
      },
      channels: {
        website: channel({ procedures: [procedure('auto'), procedure('hand', { goal: 'by-hand', payments: ['paypay'] })] }),
        app: channel(),
        phone: channel(),
        chat: channel(),
      },
    },
    { 'japan-card': 'yes', paypay: 'yes' },
  );
  const status = statusOf([toy], NOTHING, '2026-12-22');

  it('facts by kind; one without sources is unknown whatever its kind', () => {
    const { facts, official, reported, computed, unknown } = status.total;
    expect([reported, computed, unknown]).toEqual([1, 1, 1]);
    expect(facts).toBe(official + 3);
    expect(status.files.map(({ id }) => id)).toEqual(['toy', 'general']);
    expect(status.files[1]).toMatchObject({ facts: 0, oldest: '' });
  });

  it('facts by age, on the border too', () => {
    const at = (day: string) => statusOf([toy], NOTHING, day).ages.map(({ facts }) => facts);
    const rest = status.total.facts - 1;
    expect(at('2026-12-22')).toEqual([rest, 0, 0, 1, 0]);
    expect(at('2026-12-23')).toEqual([0, rest, 0, 1, 0]);
    expect(at('2027-12-22')).toEqual([0, 0, 0, 0, rest + 1]);
  });

  it('a fact is overdue the day after its review, not on it', () => {
    expect(statusOf([toy], NOTHING, '2026-07-01').overdue).toEqual([]);
    expect(statusOf([toy], NOTHING, '2026-07-02').overdue).toEqual(['2026-07-01  toy  figures.old']);
    expect(statusOf([toy], NOTHING, '2027-05-23').total.overdue).toBe(status.total.facts);
  });

  it('plans: one for each line, payment and method', () => {
    expect(status.plans).toEqual({ automatic: 1, 'by-hand': 1, 'not-possible': PAYMENTS.length * METHODS.length - 2 });
  });
});

it('the numbers of the content are those of its files, counted in another way', () => {
  const { carriers, general } = readContent(contentFiles());
  const status = statusOf(carriers, general, '2026-11-26');
  const json = JSON.stringify([...carriers, general]);
  const times = (text: string | RegExp) => json.split(text).length - 1;
  expect(status.total.facts).toBe(times('"checkedOn":') - status.files.length);
  expect(status.total.unknown).toBe(times('"sources":[]'));
  expect(status.total.official + status.total.reported + status.total.computed + status.total.unknown).toBe(status.total.facts);
  const lines = carriers.reduce((sum, { lines: own }) => sum + own.length, 0);
  expect(status.plans.automatic + status.plans['by-hand'] + status.plans['not-possible']).toBe(lines * PAYMENTS.length * METHODS.length);
  expect(status.ages.reduce((sum, { facts }) => sum + facts, 0)).toBe(status.total.facts);
});

it('AS_OF is a day or stops with a clear message', () => {
  expect(asOf({ AS_OF: '2027-06-01' })).toBe('2027-06-01');
  expect(asOf({})).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(() => asOf({ AS_OF: '2027-6-1' })).toThrow('AS_OF: found "2027-6-1", expected a day such as 2027-06-01');
});

describe('npm run status', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baohao-status-'));
  const run = (env: Record<string, string>, ...args: string[]) => {
    const { stdout } = spawnSync(process.execPath, [join(process.cwd(), 'src/commands/status.ts'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    return stdout;
  };
  beforeAll(() => cpSync('content', join(folder, 'content'), { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints the counts, and says where nothing is built', () => {
    const said = run({ AS_OF: '2026-11-26' });
    const { carriers, general } = readContent(contentFiles());
    const { total, plans } = statusOf(carriers, general, '2026-11-26');
    expect(said).toContain(`carriers: ${carriers.length}\n`);
    expect(said).toContain(`facts: ${total.facts} (${total.official} official, ${total.reported} reported`);
    expect(said).toContain(`(${plans.automatic} automatic, ${plans['by-hand']} by hand, ${plans['not-possible']} not possible`);
    expect(said).toContain('pages: not built');
  });

  it('counts the pages that are built, and honours AS_OF', () => {
    mkdirSync(join(folder, 'dist/en'), { recursive: true });
    for (const page of ['index.html', 'en/index.html']) writeFileSync(join(folder, 'dist', page), '');
    const said = run({ AS_OF: '2031-01-01' });
    expect(said).toContain('As of 2031-01-01');
    expect(said).toContain('pages: 2, in dist/');
    expect(said).toMatch(/overdue: \d{4} facts are past their review date/);
    expect(said).toMatch(/… and \d+ more: npm run status -- --overdue/);
    expect(run({ AS_OF: '2031-01-01' }, '--overdue')).not.toContain('more: npm run');
  });
});
