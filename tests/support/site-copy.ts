/** A copy of the site in a temporary folder, to be changed and built without touching the real one. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function copySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baohao-copy-'));
  for (const path of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

/** A carrier with povo's facts under another id and name: two kinds of file, no code. */
export function addCarrier(folder: string, id: string, name: string): void {
  const carriers = join(folder, 'content/carriers');
  const facts = readFileSync(join(carriers, 'povo.yaml'), 'utf8')
    .replace(/^id: povo$/m, `id: ${id}`)
    .replace(/^names:.*$/m, `names: { zh-CN: ${name}, en: ${name}, ja: ${name} }`);
  writeFileSync(join(carriers, `${id}.yaml`), facts);
  for (const path of globSync('words/*/povo.yaml', { cwd: carriers }))
    cpSync(join(carriers, path), join(carriers, path.replace('povo.yaml', `${id}.yaml`)));
}

/** Another wording of one section in the source language, after every translation was accepted as made from the wording of today. */
export function rewriteSection(folder: string): void {
  for (const locale of ['zh-cn', 'ja']) {
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/translated.ts', locale, '--all'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  }
  const file = join(folder, 'content/guides/en/app.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^## The seven steps$/m, '$&\n\nTake your time.'));
}

/** The test runner's own variables would stand in for the build's (`BASE_URL`, `NODE_ENV`, …). */
const RUNNER = /^(BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/;

export function buildCopy(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
): { status: number | null; output: string } {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNER.test(name)));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...clean, ...env },
  });
  return { status, output: `${stdout}${stderr}` };
}
