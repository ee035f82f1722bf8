/**
 * `npm run bench`: build time and peak memory with 300 and 3,000 more pages, once as carriers (data, the way the site grows) and
 * once as guides (MDX, dearer), how many plans and schedules a second, and how long a reader waits for the next question.
 * Figures only; nothing here passes or fails.
 */
import { spawn } from 'node:child_process';
import { globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readContent } from '../../src/data/content.ts';
import { contentFiles } from '../../src/data/load-files.ts';
import { plan } from '../../src/domain/plan.ts';
import { DEFAULT_LEAD_DAYS, schedule } from '../../src/domain/schedule.ts';
import { METHODS, PAYMENTS } from '../../src/domain/types.ts';
import { LOCALES, localeInfo, type Locale } from '../../src/i18n/locales.ts';
import { buildIfStale } from '../../src/commands/build-if-stale.ts';
import { addCarrier, copySite } from '../support/site-copy.ts';
import { benchQuestions } from './questions.ts';
import { searchSpeed } from './search-speed.ts';

const { carriers } = readContent(contentFiles());

const lines = carriers.flatMap((carrier) => carrier.lines.map((line) => ({ carrier, line })));
const requests = lines.flatMap(({ carrier, line }) =>
  PAYMENTS.flatMap((payment) =>
    METHODS.map((method) => ({ carrier, request: { line: line.id, payment, method, where: 'abroad' as const } })),
  ),
);
rate('plan()', (i) => {
  const { carrier, request } = requests[i % requests.length] as (typeof requests)[number];
  plan(carrier, request);
});
rate('schedule()', (i) => {
  const { line } = lines[i % lines.length] as (typeof lines)[number];
  schedule(line, { lastAct: '2026-11-22', today: '2026-11-22', leadDays: DEFAULT_LEAD_DAYS, goal: 'by-hand' });
});
buildIfStale();
await benchQuestions();
await build('as it is', () => {}, searchSpeed);
for (const extra of [300, 3000]) {
  await build(`${extra} more pages of carriers`, (folder) => addCarriers(folder, extra));
  await build(`${extra} more guides`, (folder) => addGuides(folder, extra));
}

function rate(name: string, act: (i: number) => void): void {
  for (let i = 0; i < 2000; i++) act(i);
  const start = performance.now();
  let done = 0;
  while (performance.now() - start < 2000) for (let i = 0; i < 100; i++) act(done++);
  console.log(`${name}: ${Math.round(done / ((performance.now() - start) / 1000)).toLocaleString('en')} a second`);
}

/** Copies of povo under other names; each has a page per payment and method, and two of its own, in every language. */
function addCarriers(folder: string, pages: number): void {
  const languages = readdirSync(join(folder, 'content/carriers/words')).length;
  const copies = Math.ceil(pages / (languages * (PAYMENTS.length * METHODS.length + 2)));
  for (let i = 0; i < copies; i++) addCarrier(folder, `bench-${i}`, `Bench ${i}`);
}

function addGuides(folder: string, pages: number): void {
  const languages = readdirSync(join(folder, 'content/guides'));
  for (let i = 0; i < pages; i++) {
    const guides = join(folder, `content/guides/${languages[i % languages.length]}`);
    const source = readFileSync(join(guides, 'what-it-is.mdx'), 'utf8');
    writeFileSync(join(guides, `bench-${i}.mdx`), source.replace(/^order: \d+/m, `order: ${100 + i}`));
  }
}

/** Builds a copy of the site after `grow` has added to it. */
async function build(name: string, grow: (folder: string) => void, then: (dist: string) => Promise<void> = async () => {}): Promise<void> {
  const folder = copySite();
  grow(folder);
  const start = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], { cwd: folder, stdio: 'inherit' });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(child.pid ?? 0));
  }, 100);
  const status = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  const pages = readdirSync(join(folder, 'dist'), { recursive: true }).filter((path) => String(path).endsWith('.html')).length;
  const memory = peak > 0 ? `${peak} MB at the peak` : 'peak memory not readable on this system';
  console.log(
    `build, ${name}: ${pages} pages in ${seconds.toFixed(1)} s, ${((seconds / pages) * 1000).toFixed(1)} ms a page, ${memory}${status === 0 ? '' : ' (FAILED)'}`,
  );
  for (const { path } of LOCALES) console.log(`  search index of ${path}: ${indexSize(join(folder, 'dist'), path)}`);
  await then(join(folder, 'dist'));
  rmSync(folder, { recursive: true, force: true });
}

/** What a first search loads, and the rest of the index. */
function indexSize(dist: string, locale: Locale): string {
  const tag = localeInfo(locale).tag.toLowerCase();
  const kB = (...patterns: readonly string[]) =>
    Math.round(globSync(patterns, { cwd: dist }).reduce((sum, file) => sum + statSync(join(dist, file)).size, 0) / 1000);
  const catalogue = Math.round(brotliCompressSync(readFileSync(join(dist, `search/${locale}.json`))).length / 1000);
  return `${kB(`pagefind/index/${tag}_*`, `pagefind/pagefind.${tag}_*`)} kB first, ${kB(`pagefind/more/**/*${tag}_*`)} kB more, names and titles ${catalogue} kB by brotli`;
}

function residentMegabytes(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}
