import { FILTERS } from '../../src/domain/compare.ts';
import { say } from '../support/ui.ts';
import { expect, test } from './fixtures/test.ts';

const { en } = say;

test('filters narrow the list, the address keeps them, and a count is said', async ({ page }) => {
  await page.goto('/en/carriers/');
  const shown = page.locator('.carrier-list > tr:visible');
  await expect(shown).toHaveCount(22);
  await page.getByLabel(en('compare.foreign-card')).check();
  await expect(shown.filter({ hasText: 'Rakuten Mobile' })).toHaveCount(0);
  await expect(shown.filter({ hasText: 'Mobal' }).first()).toBeVisible();
  await expect(page).toHaveURL(/#foreign-card$/);
  const count = await shown.count();
  await expect(page.locator('.compare-count')).toHaveText(en('compare.count', { count }));
  await page.reload();
  await expect(page.getByLabel(en('compare.foreign-card'))).toBeChecked();
  await expect(shown).toHaveCount(count);
});

test('sorting by cost puts the cheapest first and the unknown last; who takes nobody is never first', async ({ page }) => {
  await page.goto('/en/carriers/#sort=cost');
  await expect(page.locator('#sort')).toHaveValue('cost');
  const rows = await page
    .locator('.carrier-list > tr')
    .evaluateAll((all) => all.map((row) => ({ cost: Number(row.dataset.cost), good: row.dataset.standing === 'good' })));
  const good = rows.filter((row) => row.good);
  expect(rows.slice(0, good.length)).toEqual(good);
  for (const part of [good, rows.slice(good.length)]) {
    const costs = part.map(({ cost }) => cost);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
  }
});

for (const locale of ['zh-cn', 'en', 'ja'] as const) {
  test(`every filter works by keyboard on a 320 px phone, alone and together, with the order kept in the address (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/${locale}/carriers/`);
    const rows = page.locator('.carrier-list > tr');
    const shown = page.locator('.carrier-list > tr:visible');
    for (const filter of FILTERS) {
      const box = page.getByLabel(say[locale](`compare.${filter}`));
      await box.focus();
      await page.keyboard.press('Space');
      const passing = await rows.evaluateAll(
        (all, name) => all.filter((row) => row.dataset.passes?.split(' ').includes(name)).length,
        filter,
      );
      expect(passing, filter).toBeGreaterThan(0);
      expect(passing, filter).toBeLessThan(22);
      await expect(shown, filter).toHaveCount(passing);
      await expect(page.locator('.compare-count')).toHaveText(say[locale]('compare.count', { count: passing }));
      await page.keyboard.press('Space');
      await expect(shown).toHaveCount(22);
    }
    for (const filter of FILTERS) await page.getByLabel(say[locale](`compare.${filter}`)).check();
    await page.locator('#sort').selectOption('cost');
    await expect(page).toHaveURL(new RegExp(`#${FILTERS.join('&')}&sort=cost$`));
    expect(await shown.count()).toBeLessThan(10);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.goto(`/${locale}/carriers/#sms&sort=cost`);
    await expect(page.getByLabel(say[locale]('compare.sms'))).toBeChecked();
    await expect(page.getByLabel(say[locale]('compare.abroad'))).not.toBeChecked();
  });
}

test('it is a table for screen readers at every width, with a card’s cells named on a narrow screen', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/carriers/');
    await expect(page.getByRole('columnheader')).toHaveCount(8);
    const row = page.getByRole('row').filter({ hasText: 'Mobal' }).first();
    await expect(row.getByRole('rowheader')).toContainText('Mobal');
    await expect(row.getByRole('cell')).toHaveCount(width === 320 ? 6 : 7);
    await expect(row.locator('.cell-name').nth(1)).toBeVisible({ visible: width === 320 });
  }
  // The names of the columns stay in sight while the eye runs down.
  await page.locator('.carrier-list > tr').last().scrollIntoViewIfNeeded();
  await expect(page.getByRole('columnheader').first()).toBeInViewport();
});

test('without scripts every carrier stands there, and no control that does nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/ja/carriers/');
  await expect(page.locator('.carrier-list > tr:visible')).toHaveCount(22);
  await expect(page.locator('.compare')).toBeHidden();
  await context.close();
});

test('the matrix scrolls by itself and is reached by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/ja/payments/');
  await expect(page.locator('.matrix tbody tr')).toHaveCount(22);
  await page.locator('.matrix').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.matrix').evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});

test.describe('facts that are past their review', () => {
  test('warn by the reader’s own clock, without a rebuild', async ({ page }) => {
    await page.goto('/en/carriers/ahamo/');
    await expect(page.locator('.stale')).toBeHidden();
    await page.clock.setFixedTime(new Date('2031-01-01T00:00:00Z'));
    for (const path of [
      '/en/carriers/ahamo/',
      '/zh-cn/setup/ahamo/japan-card/website/',
      '/ja/setup/ahamo/japan-card/phone/',
      '/en/carriers/',
      '/ja/payments/',
      '/zh-cn/payments/foreign-card/',
    ]) {
      await page.goto(path);
      await expect(page.locator('.stale').first(), path).toBeVisible();
    }
  });

  test('warn in the wizard too', async ({ page, wizard }) => {
    await page.clock.setFixedTime(new Date('2031-01-01T00:00:00Z'));
    await wizard.open('zh-cn', '#carrier=ahamo&payment=japan-card&method=website&where=japan');
    await expect(wizard.plan.locator('.stale')).toBeVisible();
  });
});

test('a carrier is found by typing in any script', async ({ page, wizard }) => {
  await wizard.open('en', '#situation=automatic');
  for (const typed of ['ドコモ', 'どこも', 'DoCoMo', '都科摩']) {
    await page.locator('#narrow').fill(typed);
    await expect(page.locator('.choice:visible[data-value="docomo"]'), typed).toBeVisible();
    await expect(page.locator('.choice:visible[data-value="povo"]'), typed).toHaveCount(0);
  }
  await page.locator('.choice[data-value="docomo"]').click();
  await page.getByRole('button', { name: en('wizard.continue') }).click();
  await expect(wizard.heading).toHaveText(en('question.line'));
});
