/** A new deploy while the old one is open: it waits, it comes whole or not at all, and only what changed is fetched. */
import { rmSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { copyOf, redeploy } from '../support/deploy.ts';
import { StaticHost } from '../support/static-host.ts';
import { say } from '../support/ui.ts';
import { OfflinePage } from './fixtures/OfflinePage.ts';

test.use({ serviceWorkers: 'allow' });

const GUIDE = 'en/guides/app/index.html';
const DATA = 'data/carriers/povo.json';
const marked = (text: string) => text.replace('</h1>', ' — renewed</h1>');
const folders: string[] = [];
test.afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function deploys(): Promise<{ first: string; second: string }> {
  const first = copyOf('dist');
  const second = await redeploy(first, { [GUIDE]: marked, [DATA]: (text) => text.replace('{', '{ "renewed": true,') });
  folders.push(first, second);
  return { first, second };
}

const look = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
const dataOf = (page: Page) => page.evaluate((path) => fetch(`/${path}`).then((answer) => answer.text()), DATA);

test('a new version waits until the reader takes it; both tabs then have it, and nothing is fetched twice', async ({ page, context }) => {
  const { first, second } = await deploys();
  const host = new StaticHost(first);
  await host.start();
  const site = new OfflinePage(page, host.origin);
  await site.visit('/en/');
  await site.open('/en/guides/app/');
  const other = await context.newPage();
  await other.goto(`${host.origin}/en/carriers/povo/`);
  const before = (await site.kept).length;

  host.folder = second;
  host.forget();
  await look(page);
  await expect(site.notice('update')).toContainText(say.en('offline.ready'));
  await expect(other.locator('[data-notice="update"]')).toContainText(say.en('offline.ready'));
  const fetched = host.asked.filter((path) => path !== '/sw.js' && path !== '/offline/en.json');
  expect(fetched.sort()).toEqual([`/${DATA}`, '/en/guides/app/']);

  // The pages that are open are of the first version, and get its data.
  expect(await dataOf(page)).not.toContain('renewed');
  expect(await dataOf(other)).not.toContain('renewed');
  // What is saved is still the first version, whole.
  host.broken = () => 503;
  await other.goto(`${host.origin}/en/guides/app/`);
  await expect(other.locator('h1')).not.toContainText('renewed');
  expect(await dataOf(other)).not.toContain('renewed');
  host.broken = () => undefined;

  await site
    .notice('update')
    .getByRole('button', { name: say.en('offline.use') })
    .click();
  await expect(page.locator('h1')).toContainText('renewed');
  await expect(other.locator('[data-notice="update"]')).toContainText(say.en('offline.replaced'));
  await other.getByRole('button', { name: say.en('offline.reload') }).click();
  await expect(other.locator('h1')).toContainText('renewed');
  expect(await dataOf(page)).toContain('renewed');
  expect(await dataOf(other)).toContain('renewed');

  // The old files are gone.
  expect(await site.kept).toHaveLength(before);
  await host.end();
  await site.open('/en/guides/app/');
  await expect(site.banner).toBeVisible();
  await expect(page.locator('h1')).toContainText('renewed');
});

for (const [name, fault] of [
  ['answers with errors', 404],
  ['sends something else', 'altered'],
] as const)
  test(`a deploy that ${name} for one file never replaces what is saved, and is taken once it is whole`, async ({ page }) => {
    const { first, second } = await deploys();
    const host = new StaticHost(first);
    await host.start();
    const site = new OfflinePage(page, host.origin);
    await site.visit('/en/');
    const before = (await site.kept).sort();

    host.folder = second;
    host.broken = (path) => (path === '/en/guides/app/' ? fault : undefined);
    await look(page);
    await expect.poll(() => host.asked.includes('/en/guides/app/')).toBe(true);
    await expect.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).installing))).toBe(false);
    expect((await site.kept).sort()).toEqual(before);
    expect(await site.notice('update').count()).toBe(0);
    await host.end();
    await site.open('/en/guides/app/');
    await expect(page.locator('h1')).not.toContainText('renewed');
    await expect(site.banner).toBeVisible();

    host.broken = () => undefined;
    await host.start();
    await site.open('/en/');
    await look(page);
    await expect(site.notice('update')).toContainText(say.en('offline.ready'));
    await host.end();
  });
