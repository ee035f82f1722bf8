/** The drift watch against a host whose pages change. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchPage, pageText } from '../../../src/commands/fetch-page.ts';
import { watchSources } from '../../../src/commands/watch-sources.ts';
import { watchedPages, type Watch } from '../../../src/data/watch.ts';
import { carrier, fact, line } from '../../support/toy-carrier.ts';

let server: Server;
let origin = '';
/** What each path answers. */
const answers = new Map<string, (response: ServerResponse) => void>();

const page = (html: string) => (response: ServerResponse) => void response.writeHead(200, { 'content-type': 'text/html' }).end(html);
const status = (code: number) => (response: ServerResponse) => void response.writeHead(code).end();
const RATES = '<title>x</title><p>月額 <b>990円</b>(税込)、30日間</p><script>var now = 1;</script>';

beforeAll(async () => {
  server = createServer((request, response) => (answers.get(request.url ?? '') ?? status(404))(response));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  answers.clear();
  answers.set('/rates', page(RATES));
  answers.set('/rules', page('<p>Use it within 180 days.</p>'));
});

function toy() {
  return carrier({
    id: 'toy',
    figures: {
      fee: { ...fact, is: 'yen', value: 990, sources: ['rates', 'blog'] },
      validity: { ...fact, is: 'days', value: 30, sources: ['rates'] },
      not: { ...fact, is: 'yen', value: 77, sources: ['rates'] },
    },
    lines: [line({ sources: ['rules'], clocks: [], hold: { ...fact, yen: 990, timesPerYear: 12, sources: ['rates'] } })],
    sources: {
      rates: { url: `${origin}/rates#fees`, title: 'Rates', kind: 'official', lang: 'ja' },
      rules: { url: `${origin}/rules`, title: 'Rules', kind: 'official', lang: 'en' },
      blog: { url: `${origin}/blog`, title: 'A blog', kind: 'reported', lang: 'ja' },
      s1: { title: 'A shop', kind: 'official', lang: 'ja' },
    },
  });
}

async function run(watch: Watch, timeout = 5000) {
  const lines: string[] = [];
  const pages = watchedPages([toy()]);
  const print = (text: string) => void lines.push(text);
  const result = await watchSources({ pages, watch, today: '2026-11-26', get: (url) => fetchPage(url, timeout), print, pause: 0 });
  return { ...result, said: lines.join('\n') };
}

it('official pages are watched once each, with the facts of every file that cites them', () => {
  expect(watchedPages([toy()]).map(({ url, facts }) => [url, [...facts.keys()]])).toEqual([
    [`${origin}/rates`, ['toy/figures.fee', 'toy/figures.validity', 'toy/figures.not', 'toy/lines.main.hold']],
    [`${origin}/rules`, ['toy/lines.main']],
  ]);
});

it('a first look finds the values that facts quote, and nothing to complain of', async () => {
  const { changed, watch, said } = await run({});
  expect(changed).toBe(0);
  expect(said).toBe('drift: 2 pages: 0 unchanged, 0 changed, 0 gone, 0 not read, 2 new');
  expect(watch[`${origin}/rates`]).toMatchObject({
    on: '2026-11-26',
    quotes: { 'toy/figures.fee': '990円', 'toy/figures.validity': '30日', 'toy/lines.main.hold': '990円' },
  });
});

describe('a later look', () => {
  let before: Watch = {};
  beforeEach(async () => {
    before = (await run({})).watch;
  });

  it('says nothing of pages that only differ where no reader sees it', async () => {
    answers.set('/rates', page(RATES.replace('var now = 1', 'var now = 2').replace('<b>', '<b class="new">').replace('990', '９９０')));
    const { changed, watch, said } = await run(before);
    expect(said).toContain('2 unchanged, 0 changed');
    expect([changed, watch]).toEqual([0, before]);
  });

  it('names a page whose words changed, and the facts that rest on it', async () => {
    answers.set('/rates', page(RATES.replace('税込', '税抜')));
    const { changed, watch, said } = await run(before);
    expect(changed).toBe(1);
    expect(said).toContain(`changed since 2026-11-26: ${origin}/rates (Rates)\n  values still on the page: 3\n  facts: toy/figures.fee`);
    expect(said).not.toContain('no longer on the page');
    expect(watch[`${origin}/rates`]?.hash).not.toBe(before[`${origin}/rates`]?.hash);
    expect((await run(watch)).changed).toBe(0);
  });

  it('says first which value is no longer on the page', async () => {
    answers.set('/rates', page(RATES.replace('990円', '1,990円')));
    const { changed, said } = await run(before);
    expect(changed).toBe(1);
    expect(said).toContain('no longer on the page: 990円 (toy/figures.fee)\n  no longer on the page: 990円 (toy/lines.main.hold)');
    expect(said).toContain('values still on the page: 1');
  });

  it('a page that is gone counts as changed', async () => {
    answers.set('/rules', status(404));
    const { changed, said } = await run(before);
    expect(changed).toBe(1);
    expect(said).toContain(`gone, answered 404: ${origin}/rules (Rules)\n  facts: toy/lines.main`);
  });

  it('a page that refuses machines, breaks, or does not answer in time is not read, and what was seen is kept', async () => {
    answers.set('/rules', status(503));
    answers.set('/rates', () => undefined);
    const { changed, watch, said } = await run(before, 200);
    expect([changed, watch]).toEqual([0, before]);
    expect(said).toContain(`not read, answered 503: ${origin}/rules`);
    expect(said).toContain(`not read, no answer in 0.2 s: ${origin}/rates`);
  });

  it('where nobody answers at all it says "offline", keeps what was seen, and complains of nothing', async () => {
    const pages = watchedPages([toy()]);
    const lines: string[] = [];
    const get = () => Promise.resolve({ is: 'unreachable' as const, why: 'getaddrinfo ENOTFOUND' });
    const result = await watchSources({ pages, watch: before, today: '2026-11-27', get, print: (text) => lines.push(text), pause: 0 });
    expect(result).toEqual({ changed: 0, watch: before });
    expect(lines).toEqual(['drift: offline. No official page could be reached, so nothing was compared.']);
  });
});

it('the encoding of older Japanese pages is understood', async () => {
  const bytes = Buffer.from([0x3c, 0x70, 0x3e, 0x39, 0x39, 0x30, 0x89, 0x7e, 0x3c, 0x2f, 0x70, 0x3e]);
  answers.set('/sjis', (response) => void response.writeHead(200, { 'content-type': 'text/html; charset=Shift_JIS' }).end(bytes));
  expect(await fetchPage(`${origin}/sjis`)).toMatchObject({ is: 'page', text: '990円' });
});

it('values in cells that stand side by side do not run together', () => {
  expect(pageText('<table><tr><td>990円</td><td>30日</td></tr></table>')).toBe('990円 30日');
});

describe('npm run drift', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baohao-drift-'));
  const drift = (...args: string[]) => {
    const command = join(process.cwd(), 'src/commands/drift.ts');
    const { status: code, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
    return { code, said: `${stdout}${stderr}` };
  };
  beforeAll(() => {
    cpSync('content', join(folder, 'content'), { recursive: true });
    const file = join(folder, 'content/carriers/povo.yaml');
    // No request of a test leaves the machine: nobody listens at port 9.
    writeFileSync(file, readFileSync(file, 'utf8').replace(/url: https?:\/\/[^,]+, title/g, 'url: http://127.0.0.1:9/, title'));
    mkdirSync(join(folder, 'src'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => expect(readFileSync(join(folder, 'content/source-watch.json'), 'utf8')).toBe('{}\n'));

  it('offline: one clear line, and nothing fails', () => {
    expect(drift('povo')).toEqual({ code: 0, said: 'drift: offline. No official page could be reached, so nothing was compared.\n' });
  });

  it('a carrier that does not exist is named, with those that do', () => {
    const { code, said } = drift('nobody');
    expect(code).toBe(2);
    expect(said).toContain('no carrier "nobody"; there are ahamo, au,');
  });
});
