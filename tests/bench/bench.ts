/**
 * `npm run bench`: build time and peak memory with 300 and 3,000 more pages, and how many plans and schedules a second.
 * Figures only; nothing here passes or fails.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../src/data/content.ts';
import { contentFiles } from '../../src/data/load-files.ts';
import { plan } from '../../src/domain/plan.ts';
import { DEFAULT_LEAD_DAYS, schedule } from '../../src/domain/schedule.ts';
import { METHODS, PAYMENTS } from '../../src/domain/types.ts';

const ROOT = process.cwd();
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
for (const extra of [0, 300, 3000]) await build(extra);

function rate(name: string, act: (i: number) => void): void {
  for (let i = 0; i < 2000; i++) act(i);
  const start = performance.now();
  let done = 0;
  while (performance.now() - start < 2000) for (let i = 0; i < 100; i++) act(done++);
  console.log(`${name}: ${Math.round(done / ((performance.now() - start) / 1000)).toLocaleString('en')} a second`);
}

/** Builds a copy of the site that has `extra` more guide pages, spread over the languages. */
async function build(extra: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'baohao-bench-'));
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const languages = readdirSync(join(ROOT, 'content/guides'));
  for (let i = 0; i < extra; i++) {
    const language = languages[i % languages.length] as string;
    const source = readFileSync(join(ROOT, `content/guides/${language}/what-it-is.mdx`), 'utf8');
    mkdirSync(join(folder, `content/guides/${language}`), { recursive: true });
    writeFileSync(join(folder, `content/guides/${language}/bench-${i}.mdx`), source.replace(/^order: \d+/m, `order: ${100 + i}`));
  }
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
    `build with ${extra} more pages: ${pages} pages in ${seconds.toFixed(1)} s, ${((seconds / pages) * 1000).toFixed(1)} ms a page, ${memory}${status === 0 ? '' : ' (FAILED)'}`,
  );
  rmSync(folder, { recursive: true, force: true });
}

function residentMegabytes(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}
