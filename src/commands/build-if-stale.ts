/** Builds the site when `dist/` is missing, older than its sources, or built for another address. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const STAMP = '.cache/build.json';
const SOURCES = ['src/**/*', 'content/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const SETTINGS = ['SITE_URL', 'REPO_URL', 'BASE_PATH', 'AS_OF'] as const;

/** @throws Error where the build fails; its own messages are printed. */
export function buildIfStale(): void {
  const settings = JSON.stringify(Object.fromEntries(SETTINGS.map((name) => [name, process.env[name] ?? ''])));
  if (isFresh(settings)) return;
  console.log('Building the site …');
  const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; see the messages above.');
  mkdirSync('.cache', { recursive: true });
  writeFileSync(STAMP, settings);
}

function isFresh(settings: string): boolean {
  if (!existsSync('dist/index.html') || !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== settings) return false;
  const built = statSync(STAMP).mtimeMs;
  return SOURCES.flatMap((pattern) => globSync(pattern)).every((path) => statSync(path).mtimeMs <= built);
}
