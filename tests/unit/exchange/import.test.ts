import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../../src/domain/dates.ts';
import { backupText } from '../../../src/exchange/backup.ts';
import { calendarFile } from '../../../src/exchange/calendar-file.ts';
import { lineFrom } from '../../../src/exchange/candidate.ts';
import { readImport } from '../../../src/exchange/import.ts';
import { linkKind, pack, unpack } from '../../../src/exchange/link.ts';
import { holdsNumber, withoutNumbers } from '../../../src/exchange/private.ts';
import { EMPTY, validateSaved } from '../../../src/storage/saved.ts';
import { scheduleSchema } from '../../../src/storage/schedule-schema.ts';
import { known, linesOf, teller } from '../../support/known.ts';
import { savedLine } from '../../support/saved-line.ts';

const carriers = known('en');
const read = (text: string) => readImport(new Blob([text]), carriers);
const fixture = (name: string) => read(readFileSync(`tests/fixtures/${name}`, 'utf8'));
const saved = { ...EMPTY, lines: [{ ...savedLine, nickname: '妈妈的卡' }] };

describe('importing', () => {
  it('eSIM Keeper: Japanese cards are offered with their day, no phone number comes along', async () => {
    const result = await fixture('esim-keeper.json');
    expect(result).toEqual({
      source: 'esim-keeper',
      skipped: 0,
      found: [
        { name: 'povo 2.0 备用卡', carrier: 'povo', lineId: 'voice', lastAct: '2026-06-01', leadDays: [7], likely: true },
        { name: 'giffgaff', lastAct: '2026-01-01', likely: false },
      ],
    });
    expect(JSON.stringify(result)).not.toContain('0000');
  });

  it('Wallos: the carrier is recognised, numbers in notes are struck out', async () => {
    expect(await fixture('wallos.json')).toEqual({
      source: 'wallos',
      skipped: 0,
      found: [
        { name: 'LINEMO ミニプラン', carrier: 'linemo', lineId: expect.any(String), note: 'keep … · 2026-12-26', likely: true },
        { name: 'Video streaming', note: '2026-12-01', likely: false },
      ],
    });
  });

  it('CSV: quotes, other spellings of carriers and dates, impossible dates left out', async () => {
    expect(await fixture('lines.csv')).toMatchObject({
      source: 'csv',
      found: [
        { name: '妈妈的卡, 蓝色', carrier: 'povo', lastAct: '2026-06-01', note: '说 "你好"' },
        { name: '公司的卡', carrier: 'rakuten-mobile', lastAct: '2026-10-02' },
        { name: '没有运营商的卡', likely: false },
      ],
    });
  });

  it('a calendar file of this site brings every line back', async () => {
    const lines = [...linesOf('povo'), ...linesOf('docomo').map((line) => ({ ...line, id: crypto.randomUUID() }))];
    const { text, told } = await calendarFile({
      saved: { ...EMPTY, lines },
      carriers,
      teller: teller('en', 'Asia/Tokyo'),
      now: Date.UTC(2026, 10, 22),
    });
    const result = await read(text);
    expect('found' in result && result.found.map(({ line }) => line)).toEqual(told.lines);
  });

  it('another calendar file gives names and days to choose from', async () => {
    const text =
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261122T030000Z\r\nDTSTART;VALUE=DATE:20270518\r\nSUMMARY:Top up ahamo\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    expect(await read(text)).toMatchObject({ source: 'ics', found: [{ name: 'Top up ahamo', carrier: 'ahamo', note: '2027-05-18' }] });
  });

  it('a backup comes back as it was, one of version 1 too', async () => {
    const result = await read(backupText(saved, 'https://baohao.example/data/schema/schedule.json'));
    expect('found' in result && result.found[0]?.line).toEqual(saved.lines[0]);
    expect(await fixture('schedule-v1.json')).toMatchObject({
      found: [{ line: { nickname: '妈妈的卡', marginDays: 3 } }, { line: { carrier: 'docomo' } }],
    });
  });

  it('what was chosen becomes a line that can be saved, with the safest way to pay', async () => {
    const result = await fixture('esim-keeper.json');
    const line = 'found' in result && result.found[0] && lineFrom(result.found[0], carriers, '2026-11-22');
    expect(validateSaved({ ...EMPTY, lines: [line] })).toBeDefined();
    expect(line).toMatchObject({ carrier: 'povo', lastAct: '2026-06-01', goal: carriers.povo?.lines.voice?.ways[0]?.goal });
  });
});

describe('bad files', () => {
  const backup = backupText(saved, 'x');
  it.each([
    ['nothing', '', 'empty'],
    ['spaces', ' \n ', 'empty'],
    ['a truncated backup', backup.slice(0, 200), 'broken'],
    ['a backup of a newer version', backup.replace('"version": 2', '"version": 3'), 'newer'],
    ['a backup of an unknown older version', backup.replace('"version": 2', '"version": 0'), 'broken'],
    ['wrong types', backup.replace('"lastAct": "2026-11-22"', '"lastAct": 20261122'), 'broken'],
    ['a "__proto__"', backup.replace('"note": ""', '"__proto__": {"polluted": 1}, "note": ""'), 'broken'],
    ['some other JSON', '{"hello":1}', 'unknown'],
    ['a list of numbers', '[1,2,3]', 'empty'],
    ['a list of nothing', '{"cards":[null,3,{"name":7}]}', 'empty'],
    ['a web page', '<!doctype html><title>x</title>', 'unknown'],
    ['a cut calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMM', 'broken'],
    ['an empty calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n', 'empty'],
    ['binary', String.fromCharCode(...Array.from({ length: 256 }, (_, index) => index)), 'unknown'],
  ])('%s', async (_, text, problem) => {
    expect(await read(text)).toEqual({ problem });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('ten megabytes are not even read', async () => {
    const file = { size: 10_000_000, text: () => Promise.reject(new Error('read')) };
    expect(await readImport(file, carriers)).toEqual({ problem: 'too-large' });
  });

  it('no text at all makes it fail', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.string().map((text) => `BEGIN:VCALENDAR\r\n${text}`),
        ),
        async (text) => {
          const result = await read(text);
          for (const { name, lastAct } of 'found' in result ? result.found : []) {
            expect(name.length).toBeGreaterThan(0);
            expect(lastAct === undefined || isDay(lastAct)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    ));
});

describe('a restoring link', () => {
  it('brings back what it was made of, in either mode', async () => {
    for (const kind of ['restore', 'only'] as const) {
      const fragment = await pack(saved, kind);
      expect(fragment).toMatch(/^#(restore|only)=1\.[\w-]+$/);
      expect(linkKind(fragment)).toBe(kind);
      expect(await unpack(fragment)).toEqual({ saved });
    }
  });
  it.each([
    ['another fragment', '#carrier=povo', undefined],
    ['no fragment', '', undefined],
    ['a cut link', '#restore=1.abc', { problem: 'broken' }],
    ['an odd link', '#restore=nonsense!', { problem: 'broken' }],
    ['a link of a newer site', '#restore=7.abcd', { problem: 'newer' }],
    ['plain JSON of the wrong shape', `#restore=0.${btoa('{"version":2}').replaceAll('=', '')}`, { problem: 'broken' }],
  ])('%s', async (_, fragment, result) => expect(await unpack(fragment)).toEqual(result));
  it('that swells without end is stopped', async () => {
    const stream = new Blob([new Uint8Array(50_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    const body = Buffer.from(bytes).toString('base64url');
    expect(await unpack(`#restore=1.${body}`)).toEqual({ problem: 'broken' });
  });
});

describe('the published schema', () => {
  const validate = new Ajv2020({ formats: { date: isDay } }).compile(scheduleSchema('https://baohao.example/schedule.json'));
  it('takes what is saved, and refuses what is not', () => {
    expect(validate(JSON.parse(backupText(saved, 'x')))).toBe(true);
    for (const wrong of [
      { ...saved, version: 1 },
      { ...saved, extra: 1 },
      { ...saved, lines: [{ ...savedLine, lastAct: '2027-02-30' }] },
      { ...saved, lines: [{ ...savedLine, phone: '1' }] },
      null,
      [],
    ])
      expect(validate(wrong)).toBe(false);
  });
  it('agrees with the stored shape, whatever one field becomes', () => {
    const values = [null, '', 'x', -1, 0, 1.5, 31, 367, true, [], {}, '2028-02', '2028-02-30', [1], ['2026-01-01']];
    for (const key of Object.keys(savedLine))
      for (const value of values) {
        const changed = { ...EMPTY, lines: [{ ...savedLine, [key]: value }] };
        expect(validate(changed), `${key}: ${JSON.stringify(value)}`).toBe(validateSaved(changed) !== undefined);
      }
  });
});

describe('numbers that identify a person', () => {
  it.each([
    '090-0000-0000',
    '+81 90 0000 0000',
    '０９０−００００−００００'.replaceAll('−', '-'),
    '4111 1111 1111 1111',
    'my (090)00000000 line',
  ])('%s is noticed and struck out', (text) => {
    expect(holdsNumber(text)).toBe(true);
    expect(withoutNumbers(text)).toMatch(/…/);
    expect(withoutNumbers(text)).not.toMatch(/\d{4}/);
  });
  it.each(['povo 2.0', 'line 3', '2026-11-22', '2026-11-22 2027-01-01', '妈妈的卡 180 天'])('%s may stay', (text) => {
    expect(holdsNumber(text)).toBe(false);
    expect(withoutNumbers(text)).toBe(text);
  });
});
