import { expect, test } from './fixtures/test.ts';

test.use({ javaScriptEnabled: false });

test('the language chooser offers each language in its own words and sends nobody anywhere', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/localhost:\d+\/$/);
  for (const name of ['简体中文', 'English', '日本語']) await expect(page.getByRole('link', { name })).toBeVisible();
});

for (const locale of ['zh-cn', 'en', 'ja']) {
  test(`guides and plans can be read and walked without scripts (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/guides/why-automatic/`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.carrier-rows[data-show="auto"] li')).toHaveCount(22);

    await page.goto(`/${locale}/setup/`);
    await page.locator('noscript a[href$="/setup/automatic/"]').click();
    await page.locator('main a[href$="/setup/povo/"]').click();
    await page.locator('.ways a[href$="/setup/povo/japan-card/app/"]').click();
    await expect(page.locator('.plan')).toHaveAttribute('data-plan', 'automatic');
    await expect(page.locator('.steps').first()).toContainText('データ追加3GB(30日間)');
    await expect(page.locator('.sources a').first()).toHaveAttribute('href', /^https?:/);

    // A card that nobody promises to take is never called accepted.
    await page.goto(`/${locale}/setup/povo/foreign-card/app/`);
    await expect(page.locator('.answer')).toHaveAttribute('data-tone', 'care');
  });
}

test('a plan that is not possible leads on, and stays out of search engines', async ({ page }) => {
  await page.goto('/en/setup/povo/japan-card/phone/');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await page.locator('.ways a').first().click();
  await expect(page.locator('.plan')).not.toHaveAttribute('data-plan', 'not-possible');
});
