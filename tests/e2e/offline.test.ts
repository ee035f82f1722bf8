/** Without a network: the server's process is gone, and what was saved still opens. */
import { readFileSync, rmSync } from 'node:fs';
import { say } from '../support/ui.ts';
import { copyOf, list } from '../support/deploy.ts';
import { StaticHost } from '../support/static-host.ts';
import { OfflinePage } from './fixtures/OfflinePage.ts';
import { SearchPage } from './fixtures/SearchPage.ts';
import { WizardPage } from './fixtures/WizardPage.ts';
import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

const folder = copyOf('dist');
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function visited(page: import('@playwright/test').Page, path: string) {
  const host = new StaticHost(folder);
  await host.start();
  const site = new OfflinePage(page, host.origin);
  await site.visit(path);
  return { host, site };
}

/** Addresses below the site's root. */
function sitemap(): string[] {
  return [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>[^<]*?:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(([, path = '']) => path);
}

test('after one visit every page of the language opens without a network', async ({ page }) => {
  test.setTimeout(120_000);
  const { host, site } = await visited(page, '/zh-cn/');
  await expect(site.notice('kept')).toContainText(say['zh-cn']('offline.manage'));
  await host.end();
  const { files, lines } = list(folder, 'zh-cn');
  const pages = files.map(([path]) => path).filter((path) => path === '' || path.endsWith('/'));
  const isPlan = (path: string) => (/^zh-cn\/setup\/([^/]+)\//.exec(path)?.[1] ?? '') in lines;
  const listed = sitemap().filter((path) => path.startsWith('zh-cn/') && !isPlan(path));
  expect(listed.filter((path) => !pages.includes(path))).toEqual([]);
  for (const path of pages) {
    const response = await page.goto(`${host.origin}/${path}`, { waitUntil: 'domcontentloaded' });
    expect(response?.fromServiceWorker(), path).toBe(true);
    const { lang, heading, saved } = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      heading: document.querySelector('h1')?.textContent ?? '',
      saved: document.documentElement.dataset.saved ?? '',
    }));
    expect(heading, path).not.toBe('');
    expect(saved, path).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(path.startsWith('zh-cn/') ? lang : 'zh-CN', path).toBe('zh-CN');
  }
  console.log(
    `    ${pages.length} pages of zh-cn opened without a server, among them all ${listed.length} of the sitemap that are no plans`,
  );
  expect(pages.length).toBeGreaterThan(100);
});

test('addresses as people type them, plans, unknown pages and other languages lead somewhere useful', async ({ page }) => {
  const { host, site } = await visited(page, '/en/');
  await host.end();
  await site.open('/en/guides/app?from=chat');
  await expect(page.locator('h1')).toContainText(/\S/);
  await expect(site.banner).toContainText(say.en('offline.banner', { date: '' }).split('.')[1] ?? '');
  await site.open('/en/setup/povo/foreign-card/app/');
  await expect(page).toHaveURL(/\/en\/setup\/#carrier=povo&line=[^&]+&payment=foreign-card&method=app$/);
  await expect(page.locator('.wizard h1')).toBeVisible();
  await site.open('/en/no/such/page/');
  await expect(page.locator('.notice').filter({ hasText: say.en('offline.not-saved') })).toBeVisible();
  await site.open('/ja/guides/');
  await expect(page.locator('h1')).toHaveText(say.ja('offline.title'));
  await expect(page.locator('.packs li[data-saved]')).toHaveCount(1);
});

test('the wizard from its first question to a saved reminder and its calendar file needs no network', async ({ page }) => {
  const { host, site } = await visited(page, '/zh-cn/');
  await host.end();
  const wizard = new WizardPage(page);
  await site.open('/zh-cn/setup/');
  await wizard.hydrated();
  for (const answer of ['automatic', 'povo', 'japan-card', 'app', 'abroad']) await wizard.answerByKeyboard(answer);
  const { year, month } = today();
  await page.locator('input[name="year"]').fill(year);
  await page.locator('input[name="month"]').fill(month);
  await page.locator('input[name="day"]').fill('1');
  await page.keyboard.press('Enter');
  await expect(wizard.plan).toHaveAttribute('data-plan', 'automatic');
  await page.getByRole('button', { name: say['zh-cn']('save.button') }).click();
  await expect(page.locator('.save [role=status]')).toContainText(say['zh-cn']('save.done'));
  await site.open('/zh-cn/reminders/');
  await expect(page.locator('.line-card')).toHaveCount(1);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: say['zh-cn']('calendar.download') }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR[\s\S]+BEGIN:VEVENT/);
});

/** In Japan's calendar. */
function today(): { year: string; month: string } {
  const [year = '', month = ''] = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Tokyo' }).format().split('-');
  return { year, month };
}

for (const [locale, queries] of [
  ['zh-cn', ['自动充值', 'オートチャージ', 'zidong chongzhi', '怎样才能不丢掉自己的号码呢']],
  ['en', ['auto top-up', 'jidou chaaji', 'my card was declined']],
] as const)
  test(`the search in ${locale} needs no network`, async ({ page }) => {
    const { host, site } = await visited(page, `/${locale}/`);
    await host.end();
    await site.open(`/${locale}/search/`);
    await page.locator('[data-island][data-ready]').waitFor();
    const answers = await new SearchPage(page).findAll(queries);
    for (const [place, found] of answers.entries()) expect(found.length, queries[place]).toBeGreaterThan(0);
    await page.locator('.hits a').first().click();
    await expect(site.banner).toBeVisible();
  });

test('a saved language is one tap from another', async ({ page }) => {
  const { host, site } = await visited(page, '/en/');
  await site.visit('/ja/');
  await host.end();
  await site.open('/en/guides/app/');
  await page.locator('[data-language="ja"]').click();
  await expect(page).toHaveURL(/\/ja\/guides\/app\/$/);
  await expect(site.banner).toContainText(say.ja('offline.banner', { date: '' }).slice(-8));
});

test('a clock that is wrong changes nothing but what it says', async ({ page }) => {
  const { host, site } = await visited(page, '/en/');
  await host.end();
  for (const now of ['2020-01-01T00:00:00Z', '2031-12-31T23:59:59Z']) {
    await page.clock.setFixedTime(new Date(now));
    await site.open('/en/guides/app/');
    await expect(site.banner).toContainText(today().year);
  }
});

test('a first visit is told nothing of a new version', async ({ page }) => {
  const told: string[] = [];
  await page.exposeFunction('told', (name: string) => told.push(name));
  await page.addInitScript(() => {
    const look = () => {
      for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-notice]'))
        (window as unknown as { told: (name: string) => void }).told(dataset.notice ?? '');
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  const { host, site } = await visited(page, '/en/');
  await site.open('/en/guides/app/');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await site.visit('/ja/');
  expect(told).toContain('kept');
  expect(told).not.toContain('update');
  await host.end();
});

test('where data costs money nothing is fetched unasked: one tap keeps the language', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }));
  const host = new StaticHost(folder);
  await host.start();
  const site = new OfflinePage(page, host.origin);
  await site.open('/en/');
  await expect(site.notice('offer')).toContainText(say.en('offline.offer', { language: 'English' }));
  expect(await site.kept).toEqual([]);
  await site
    .notice('offer')
    .getByRole('button', { name: /\d (kB|MB)/ })
    .click();
  await expect(site.notice('kept')).toBeVisible();
  await host.end();
  await site.open('/en/guides/app/');
  await expect(site.banner).toBeVisible();
});

test('a full device is said, nothing changes, and the site works on', async ({ page }) => {
  const host = new StaticHost(folder);
  await host.start();
  const site = new OfflinePage(page, host.origin);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 400_000 });
  await site.open('/en/offline/');
  const save = page.locator('.packs li').nth(1).getByRole('button');
  await save.click();
  await expect(page.getByRole('status')).toHaveText(say.en('offline.failed.full'));
  // The visit itself tries to save, too: which of the two fails first is open.
  await expect.poll(() => site.kept).toEqual([]);
  await site.open('/en/guides/app/');
  await expect(page.locator('h1')).toContainText(/\S/);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.origin });
  await site.open('/en/offline/');
  await save.click();
  await expect(page.locator('.packs li[data-saved]')).toHaveCount(1);
  await host.end();
});

test('a browser that refuses workers is told why on the page about it; all else works', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  });
  const host = new StaticHost(folder);
  await host.start();
  const site = new OfflinePage(page, host.origin);
  await site.open('/en/offline/');
  await expect(page.getByRole('status')).toHaveText(say.en('offline.failed.unsupported'));
  await site.open('/en/search/');
  await page.locator('[data-island][data-ready]').waitFor();
  const [found] = await new SearchPage(page).findAll(['povo']);
  expect(found?.[0]).toBe('carriers/povo/');
  expect(await page.locator('[data-notice]').count()).toBe(0);
  await host.end();
});
