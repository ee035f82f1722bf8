/**
 * `npm run screenshots`: what browsers show of the site before it is installed, taken of the finished site into
 * `public/screenshots/`, from where each language's manifest names them (src/integrations/manifest.ts). Run it when the look changes.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { buildIfStale } from '../../src/commands/build-if-stale.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { launchOptions } from '../support/browser.ts';
import { StaticHost } from '../support/static-host.ts';

const OUT = 'public/screenshots';
const PLAN = 'setup/povo/japan-card/app/';
const SHOTS = [
  { name: 'home-narrow', path: '', width: 390, height: 844, scale: 2 },
  { name: 'plan-narrow', path: PLAN, width: 390, height: 844, scale: 2 },
  { name: 'home-wide', path: '', width: 1280, height: 800, scale: 1 },
];

buildIfStale();
const host = new StaticHost('dist');
await host.start();
const browser = await chromium.launch(await launchOptions());
await mkdir(OUT, { recursive: true });
for (const { path: locale } of LOCALES)
  for (const { name, path, width, height, scale } of SHOTS) {
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${host.origin}/${locale}/${path}`, { waitUntil: 'networkidle' });
    const picture = await sharp(await page.screenshot())
      .webp({ quality: 80 })
      .toBuffer();
    await writeFile(`${OUT}/${locale}-${name}.webp`, picture);
    console.log(`${OUT}/${locale}-${name}.webp: ${Math.round(picture.length / 1000)} kB`);
    await context.close();
  }
await browser.close();
await host.end();
