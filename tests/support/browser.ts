/**
 * The browser for end-to-end tests: the one named in CHROMIUM_PATH, else Playwright's own, else the system's, else the one that
 * comes as an npm package (Linux), so that a machine without any browser can run them.
 */
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export async function launchOptions(): Promise<LaunchOptions> {
  const executablePath = await findBrowser();
  return executablePath ? { executablePath, args: ARGS } : { args: ARGS };
}

/** undefined: Playwright's own. */
async function findBrowser(): Promise<string | undefined> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (existsSync(chromium.executablePath())) return undefined;
  const system = SYSTEM.find((path) => existsSync(path));
  if (system || process.platform !== 'linux') return system;
  // Makes the package bring its own NSS libraries, which a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
