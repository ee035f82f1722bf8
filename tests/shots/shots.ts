/**
 * `npm run shots`: a picture of every kind of page, and of every question and ending of the wizard, in every language, theme and at three
 * widths, on one sheet for a human to look over: `.cache/shots/index.html`. `--compare` marks what differs from the accepted pictures,
 * `--accept` takes the last pictures as accepted. Words (`npm run shots -- setup wizard`) limit it to the kinds that contain one of them.
 * Not part of `npm test`: fonts differ between machines.
 */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';
import { buildIfStale } from '../../src/commands/build-if-stale.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { launchOptions } from '../support/browser.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { StaticHost } from '../support/static-host.ts';
import { openSight, WIZARD_SIGHTS } from '../support/wizard-sights.ts';
import { contactSheet, type Shot } from './contact-sheet.ts';

const FOLDER = '.cache/shots';
const [LAST, ACCEPTED] = [`${FOLDER}/last`, `${FOLDER}/accepted`];
const WIDTHS = [320, 390, 1280];
const THEMES = ['light', 'dark'] as const;
/** A difference in a channel that no eye sees. */
const SAME = 8;

/** Every kind of picture with how to bring it onto the page, given the address of the language. */
const KINDS: readonly { readonly kind: string; readonly fills?: true; readonly open: (page: Page, home: string) => Promise<unknown> }[] = [
  ...PAGE_KINDS.map((kind) => ({ kind, open: (page: Page, home: string) => page.goto(`${home}${kind}`, { waitUntil: 'networkidle' }) })),
  ...WIZARD_SIGHTS.map((sight) => ({
    kind: `wizard/${sight.name}/`,
    ...(sight.fills && { fills: sight.fills }),
    open: (page: Page, home: string) => openSight(page, `${home}setup/`, sight),
  })),
];

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wanted = KINDS.filter(({ kind }) => words.length === 0 || words.some((word) => (kind || 'home').includes(word)));

if (process.argv.includes('--accept')) accept();
else await takeAll(process.argv.includes('--compare'));

function accept(): void {
  if (!existsSync(LAST)) throw new Error('No pictures yet: run `npm run shots` first.');
  rmSync(ACCEPTED, { recursive: true, force: true });
  cpSync(LAST, ACCEPTED, { recursive: true });
  console.log('The last pictures are the accepted ones now.');
}

async function takeAll(compare: boolean): Promise<void> {
  if (compare && !existsSync(ACCEPTED)) throw new Error('Nothing to compare with: run `npm run shots`, then `npm run shots -- --accept`.');
  buildIfStale();
  // Pictures that were not asked for stay as they are.
  if (words.length === 0) rmSync(LAST, { recursive: true, force: true });
  const host = new StaticHost('dist');
  await host.start();
  const browser = await chromium.launch(await launchOptions());
  const shots: Shot[] = [];
  try {
    for (const width of WIDTHS) for (const theme of THEMES) shots.push(...(await takeSet(browser, host.origin, width, theme)));
  } finally {
    await browser.close();
    await host.end();
  }
  const marked = compare ? await Promise.all(shots.map(async (shot) => ({ ...shot, changed: await differs(shot.file) }))) : shots;
  writeFileSync(`${FOLDER}/index.html`, contactSheet(marked));
  console.log(`${marked.length} pictures, ${marked.filter(({ changed }) => changed).length} changed: ${FOLDER}/index.html`);
}

/** Every page at one width in one theme. */
async function takeSet(browser: Browser, origin: string, width: number, theme: (typeof THEMES)[number]): Promise<Shot[]> {
  const shots: Shot[] = [];
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  for (const { kind, fills, open } of wanted)
    for (const { path: locale } of LOCALES) {
      await open(page, `${origin}/${locale}/`);
      const file = `last/${kind.replaceAll('/', '_') || 'home'}-${locale}-${width}-${theme}.png`;
      mkdirSync(dirname(`${FOLDER}/${file}`), { recursive: true });
      await page.screenshot({ path: `${FOLDER}/${file}`, fullPage: !fills });
      shots.push({ file, kind, locale, width, theme, changed: false });
    }
  await context.close();
  return shots;
}

/** Whether a picture differs from the accepted one, or has none. */
async function differs(file: string): Promise<boolean> {
  const old = `${FOLDER}/${file.replace('last/', 'accepted/')}`;
  if (!existsSync(old)) return true;
  const [before, now] = await Promise.all(
    [old, `${FOLDER}/${file}`].map((path) => sharp(path).raw().toBuffer({ resolveWithObject: true })),
  );
  if (!before || !now || before.info.height !== now.info.height || before.data.length !== now.data.length) return true;
  return before.data.some((value, index) => Math.abs(value - (now.data[index] ?? 0)) > SAME);
}
