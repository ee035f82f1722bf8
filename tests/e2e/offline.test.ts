/** Without a network: the server's process is gone, and what was saved still opens. */
import { rmSync } from 'node:fs';
import { say } from '../support/ui.ts';
import { copyOf, list } from '../support/deploy.ts';
import { StaticHost } from '../support/static-host.ts';
import { OfflinePage } from './fixtures/OfflinePage.ts';
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

test('after one visit every page of the language opens without a network', async ({ page }) => {
  test.setTimeout(120_000);
  const { host, site } = await visited(page, '/zh-cn/');
  await expect(site.notice('kept')).toContainText(say['zh-cn']('offline.manage'));
  await host.end();
  const pages = list(folder, 'zh-cn')
    .files.map(([path]) => path)
    .filter((path) => path === '' || path.endsWith('/'));
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
  console.log(`    ${pages.length} pages of zh-cn opened without a server`);
  expect(pages.length).toBeGreaterThan(50);
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
