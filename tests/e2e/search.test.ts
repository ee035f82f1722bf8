import { say } from '../support/ui.ts';
import { expect, test } from './fixtures/test.ts';

test('a question in plain words still finds something, and says that it is a guess', async ({ search, page }) => {
  const query = 'どうしたらいいか分からない海外';
  expect((await search.find('ja', query)).length).toBeGreaterThan(0);
  await expect(page.getByRole('status')).toHaveText(say.ja('search.nearly', { query }));
});

for (const [key, from] of [
  ['/', '/en/guides/'],
  ['Control+k', '/zh-cn/carriers/povo/'],
  ['Meta+k', '/ja/'],
] as const) {
  test(`${key} opens the search over ${from}; arrows and Enter open what was found`, async ({ page }) => {
    await page.goto(from);
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('povo');
    await expect(dialog.locator('mark').first()).toHaveText(/povo/i);
    await expect(dialog.getByRole('status')).toContainText(/\d/);
    await page.keyboard.press('ArrowDown');
    await expect(dialog.locator('.hits a').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/carriers\/povo\/$/);
  });
}

test('a click opens the dialog; Escape closes it and gives the focus back; nothing of the query stays', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/guides/app/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /pagefind|\/search\//.test(path))).toEqual([]);
  const link = page.getByRole('link', { name: say.en('nav.search') });
  await link.click();
  await page.getByRole('searchbox').fill('roaming');
  await expect(page.locator('.hits a').first()).toBeVisible();
  await expect(page).toHaveURL(/\/en\/guides\/app\/$/);
  await page.getByRole('button', { name: say.en('search.clear') }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.locator('.hits')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain('roaming');
});

test('while the index is still on its way the reader is told; what is not found leads to the lists of everything', async ({ page }) => {
  const zh = say['zh-cn'];
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/zh-cn/search/');
  await page.locator('[data-island][data-ready]').waitFor();
  await page.getByRole('searchbox').fill('漫游');
  await expect(page.getByRole('status')).toHaveText(zh('search.searching'));
  arrive();
  await expect(page.locator('.hits a').first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText(/\d/);
  await page.getByRole('searchbox').fill('qqqqxxxx');
  await expect(page.getByRole('status')).toHaveText(zh('search.none', { query: 'qqqqxxxx' }));
  await page
    .locator('.instead')
    .getByRole('link', { name: zh('search.kind.questions') })
    .click();
  await expect(page).toHaveURL(/\/zh-cn\/questions\/$/);
});

test('"/" in a field is a letter, and on the page of the search it leads to its own box', async ({ page }) => {
  await page.goto('/en/search/');
  await page.locator('[data-island][data-ready]').waitFor();
  await page.getByRole('searchbox').blur();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(page.getByRole('searchbox')).toHaveValue('a/b');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('results come by kind, and the count is announced', async ({ search, page }) => {
  const hits = await search.find('en', 'direct debit');
  const kinds = await page.locator('.hit-group').evaluateAll((groups) => groups.map((group) => (group as HTMLElement).dataset.kind));
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds).toEqual(expect.arrayContaining(['guides', 'questions', 'glossary']));
  await expect(page.getByRole('status')).toHaveText(say.en('search.count', { count: hits.length }));
});

test('with an input method nothing is searched before the word is chosen', async ({ page }) => {
  await page.goto('/zh-cn/search/');
  await page.locator('[data-island][data-ready]').waitFor();
  const input = page.getByRole('searchbox');
  await input.focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'xin yong', selectionStart: 8, selectionEnd: 8 });
  await expect(input).toHaveValue('xin yong');
  await expect(page.locator('.search[data-for]')).toHaveCount(0);
  await client.send('Input.insertText', { text: '信用卡' });
  await expect(page.locator('.search')).toHaveAttribute('data-for', '信用卡');
  await expect(page.locator('.hits a').first()).toBeVisible();
});

test('a shared search address fills the box', async ({ page }) => {
  await page.goto('/zh-cn/search/#q=povo');
  await expect(page.getByRole('searchbox')).toHaveValue('povo');
  await expect(page.locator('.hits a').first()).toBeVisible();
});

test("a query in another language's letters offers that language", async ({ search, page }) => {
  await search.find('en', 'オートチャージ');
  await page.getByRole('link', { name: say.en('search.in-language', { language: '日本語' }) }).click();
  await expect(page).toHaveURL(/\/ja\/search\/#q=/);
  await expect(page.getByRole('searchbox')).toHaveValue('オートチャージ');
});

test('nothing found is said', async ({ search, page }) => {
  await search.find('en', 'ЩЖЮ');
  await expect(page.getByRole('status')).toHaveText(say.en('search.none', { query: 'ЩЖЮ' }));
});
