import { say } from '../support/ui.ts';
import { expect, test } from './fixtures/test.ts';

const { en } = say;
const SAVED = JSON.stringify({ version: 1, lines: [{ carrier: 'povo' }] });

test('what changed since the last visit is shown for saved carriers only, until it is put away', async ({ page }) => {
  await page.addInitScript((saved) => {
    if (localStorage.getItem('baohao.changes-seen')) return;
    localStorage.setItem('baohao.schedule', saved);
    localStorage.setItem('baohao.changes-seen', '2026-01-01');
  }, SAVED);
  await page.goto('/en/carriers/povo/');
  await expect(page.locator('.news')).toBeVisible();
  await page.goto('/en/carriers/docomo/');
  await expect(page.locator('.news')).toBeHidden();
  await page.goto('/en/reminders/');
  const news = page.locator('.news');
  await expect(news.locator('li:visible').first()).toContainText('povo');
  expect(await news.locator('li:visible').count()).toBe(await news.locator('li[data-carrier="povo"]').count());
  await news.getByRole('button', { name: en('changes.put-away') }).click();
  await expect(news).toBeHidden();
  await page.reload();
  await expect(news).toBeHidden();
});

test('a first visit shows no news and starts the count', async ({ page }) => {
  await page.goto('/en/reminders/');
  await expect(page.locator('.news')).toBeHidden();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('baohao.changes-seen'))).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
