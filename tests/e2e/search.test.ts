import { say } from '../support/ui.ts';
import { expect, test } from './fixtures/test.ts';

for (const [locale, query, wanted] of [
  ['zh-cn', '自动充值', '/zh-cn/'],
  ['ja', 'オートチャージ', '/ja/'],
  ['en', 'direct debit', '/en/'],
] as const) {
  test(`"${query}" finds pages in ${locale}`, async ({ search }) => {
    const hits = await search.find(locale, query);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ url }) => url.startsWith(wanted))).toBe(true);
  });
}

test('a carrier is found by its Japanese name in every language', async ({ search }) => {
  for (const locale of ['zh-cn', 'en', 'ja']) {
    const hits = await search.find(locale, 'ドコモ');
    expect(
      hits.slice(0, 3).map(({ url }) => url),
      locale,
    ).toContain(`/${locale}/carriers/docomo/`);
  }
});

test('a question in plain words still finds something', async ({ search }) => {
  expect((await search.find('ja', 'クレジットカードが使えない')).length).toBeGreaterThan(0);
});

test('by keyboard: "/" opens the search, Tab and Enter open the first result', async ({ page }) => {
  await page.goto('/en/guides/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/en\/search\//);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('povo');
  await expect(page.locator('.hits a').first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText(/\d+ results?/);
  // Past the search button.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/(carriers|setup|guides)\//);
});

test('a shared search address fills the box', async ({ page }) => {
  await page.goto('/zh-cn/search/#q=povo');
  await expect(page.getByRole('searchbox')).toHaveValue('povo');
  await expect(page.locator('.hits a').first()).toBeVisible();
});

test('nothing found is said', async ({ search, page }) => {
  await search.find('en', 'ЩЖЮ');
  await expect(page.getByRole('status')).toHaveText(say.en('search.none', { query: 'ЩЖЮ' }));
});
