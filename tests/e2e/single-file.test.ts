/** The edition of one file, opened from the disk in a browser without a network. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { interfaceTexts } from '../../src/integrations/interface-texts.ts';
import { singleFile } from '../../src/integrations/single-file.ts';
import { byIcalJs } from '../support/read-ics.ts';
import { say } from '../support/ui.ts';
import { RemindersPage } from './fixtures/RemindersPage.ts';
import { WizardPage } from './fixtures/WizardPage.ts';

const zh = say['zh-cn'];
let folder: string;
let address: string;

base.use({ offline: true, baseURL: 'http://nowhere.invalid' });

/** Every test checks that nothing but the file itself is asked for, and that nothing fails unseen. */
const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ page }, use) => {
      const problems: string[] = [];
      page.on('request', (request) => !/^(file|blob|data):/.test(request.url()) && problems.push(request.url()));
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(error.message));
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'single-'));
  const file = join(folder, 'baohao-zh-cn.html');
  const html = await singleFile({ root: 'dist', locale: 'zh-cn', base: '/', site: undefined, texts: interfaceTexts()['zh-cn'] });
  writeFileSync(file, html);
  address = pathToFileURL(file).href;
  console.log(`    zh-cn: ${Math.round(Buffer.byteLength(html) / 1000)} kB in one file`);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened = (page: Page, path: string) => page.goto(`${address}?${path}`);

test('from the home page to a guide by links; Back and reload keep their place', async ({ page }) => {
  await page.goto(address);
  await expect(page).toHaveTitle(/保号/);
  await page
    .getByRole('navigation', { name: zh('nav.main') })
    .getByRole('link', { name: zh('nav.guides') })
    .click();
  await page.locator('main a[href$="/guides/why-automatic/"]').first().click();
  await expect(page).toHaveURL(/\?zh-cn\/guides\/why-automatic\/$/);
  const title = await page.locator('h1').textContent();
  await page.reload();
  await expect(page.locator('h1')).toHaveText(title ?? '');
  await page.goBack();
  await expect(page).toHaveURL(/\?zh-cn\/guides\/$/);
  await expect(page.locator('h1')).not.toHaveText(title ?? '');
});

test('the wizard makes a plan and saves it; the reminders give a calendar file that another program reads', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T03:00:00Z'));
  await opened(page, 'zh-cn/setup/#carrier=povo&line=basic&payment=japan-card&method=app&where=abroad&last=2026-11-20');
  const wizard = new WizardPage(page);
  await expect(wizard.plan).toContainText('オートチャージ');
  await page.locator('#nickname').fill('备用号');
  await page.locator('#nickname').press('Enter');
  await expect(page.locator('.save [role=status]')).toContainText(zh('save.done'));
  await opened(page, 'zh-cn/reminders/');
  const reminders = new RemindersPage(page);
  await expect(reminders.cards).toHaveCount(1);
  const waiting = page.waitForEvent('download');
  await page.locator('.calendar-panel .button').first().click();
  const events = byIcalJs(readFileSync(await (await waiting).path(), 'utf8'));
  expect(events.length).toBeGreaterThan(0);
  expect(JSON.stringify(events)).toContain('备用号');
  expect(JSON.stringify(events)).not.toContain('file:');
});

test('the search finds by name and by words, and what it found opens', async ({ page }) => {
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('自动充值');
  await expect(page.locator('.hits a').first()).toBeVisible();
  await page.locator('.hits a[href*="/guides/"]').first().click();
  await expect(page).toHaveURL(/\?zh-cn\/guides\//);
  await expect(page.locator('h1')).toContainText(/\S/);
});

test('a plan by its address is made by the wizard; an unknown page says so; what is not in the file is said, not lost', async ({
  page,
}) => {
  await opened(page, 'zh-cn/carriers/povo/');
  await page.locator('main a[href*="/setup/povo/"]').first().click();
  await expect(page).toHaveURL(/\?zh-cn\/setup\/#carrier=povo/);
  await expect(page.locator('.wizard h1')).toBeVisible();
  await opened(page, 'zh-cn/no/such/page/');
  await expect(page.locator('h1')).toHaveText(zh('not-found.title'));
  await opened(page, 'zh-cn/data/');
  const said = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.message());
      void dialog.dismiss();
    });
  });
  await page.locator('main a[href="/data/facts.csv"]').first().click();
  expect(await said).toBe(zh('single.not-here'));
  await expect(page).toHaveURL(/\?zh-cn\/data\/$/);
});
