/** Every kind of page, in every language, theme and width: accessible, and no wider than the screen. */
import AxeBuilder from '@axe-core/playwright';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { expect, test, type Page } from './fixtures/test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds, one line each. Pages have no frames, so the quick mode that skips them misses nothing. */
async function violations(page: Page, tags: string[]): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze();
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(' | ')}`,
  );
}

for (const locale of ['zh-cn', 'en', 'ja']) {
  for (const kind of PAGE_KINDS) {
    test(`/${locale}/${kind} is accessible and fits 320, 390 and 1280 px, light and dark`, async ({ page }) => {
      await page.goto(`/${locale}/${kind}`);
      expect(await violations(page, TAGS)).toEqual([]);
      // Only colours differ in the dark, and they do not depend on the language.
      await page.emulateMedia({ colorScheme: 'dark' });
      if (locale === 'zh-cn') expect(await violations(page, ['cat.color'])).toEqual([]);
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
      }
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', { 'zh-cn': 'zh-CN', en: 'en', ja: 'ja' }[locale] as string);
    });
  }
}

test('switching language keeps the page', async ({ page }) => {
  await page.goto('/en/carriers/povo/');
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL(/\/zh-cn\/carriers\/povo\/$/);
});

test('the skip link comes first and works', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the wizard’s questions and plan are accessible too', async ({ page, wizard }) => {
  for (const fragment of [
    '#carrier=docomo',
    '#carrier=docomo&line=mini',
    '#carrier=povo&payment=japan-card&method=app&where=abroad',
    '#carrier=povo&payment=foreign-card&method=app&where=abroad&last=2026-11-20',
  ]) {
    await wizard.open('zh-cn', fragment);
    await page.reload();
    await wizard.hydrated();
    await expect(page.locator('.wizard h1')).toBeVisible();
    expect(await violations(page, TAGS), fragment).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});
