/**
 * `npm test`: checks, unit, content and long property tests, the build, tests of the built site, end-to-end tests in a real browser,
 * and the main ways of a reader in Firefox and WebKit where this machine has them.
 * Ends with one line, "N passed, N failed", summed over the runners' own reports; a failed check counts as one failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildIfStale } from '../src/commands/build-if-stale.ts';
import { ENGINES } from './browsers/engines.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = '.cache/reports';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const CHECKS: readonly [name: string, script: string][] = [
  ['types of the site', 'check:site'],
  ['types of the domain', 'check:domain'],
  ['types of the service worker', 'check:worker'],
  ['content', 'check:content'],
  ['lint', 'check:lint'],
  ['format', 'check:format'],
];

const counts: Count[] = CHECKS.map(([name, script]) => {
  const ok = run(`check: ${name}`, 'npm', ['run', '--silent', script]);
  return ok ? { passed: 0, failed: 0 } : { passed: 0, failed: 1 };
});
counts.push(vitest('unit', 'content'), vitest('proof'));
if (build()) counts.push(vitest('built'), playwright(), ...otherBrowsers());
else counts.push({ passed: 0, failed: 1 });

const total = counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
  passed: 0,
  failed: 0,
});
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

function vitest(...projects: readonly string[]): Count {
  const report = `${REPORTS}/${projects.join('-')}.json`;
  const names = projects.flatMap((project) => ['--project', project]);
  const ok = run(`tests: ${projects.join(', ')}`, 'npx', [
    'vitest',
    'run',
    ...names,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return count(ok, report, (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests }));
}

function playwright(): Count {
  const report = `${REPORTS}/e2e.json`;
  const ok = run('tests: e2e', 'npx', ['playwright', 'test'], { E2E_REPORT: report });
  return count(ok, report, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }));
}

/** Says which engines are not here; without any there is nothing to run. */
function otherBrowsers(): Count[] {
  const missing = Object.entries(ENGINES).filter(([, path]) => path === undefined);
  for (const [engine] of missing) console.log(`\n${engine} is not on this machine: nothing was tested in it`);
  return missing.length < Object.keys(ENGINES).length ? [vitest('browsers')] : [];
}

/** A runner that ends badly without a failed test in its report has failed as a whole. */
// biome-ignore lint/suspicious/noExplicitAny: the reports belong to the runners.
function count(ok: boolean, report: string, read: (json: any) => Count): Count {
  const found = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  return !ok && found.failed === 0 ? { ...found, failed: 1 } : found;
}

function build(): boolean {
  try {
    buildIfStale();
    return true;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}

function run(title: string, command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const start = Date.now();
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  console.log(`  ${status === 0 ? 'done' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return status === 0;
}
