import { say } from '../support/ui.ts';
import { expect, test } from './fixtures/test.ts';

const { en } = say;

test('filters narrow the list, the address keeps them, and a count is said', async ({ page }) => {
  await page.goto('/en/carriers/');
  const shown = page.locator('.carrier-list > li:visible');
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

test('sorting by cost puts the cheapest first and the unknown last', async ({ page }) => {
  await page.goto('/en/carriers/#sort=cost');
  await expect(page.locator('#sort')).toHaveValue('cost');
  const costs = await page
    .locator('.carrier-list > li')
    .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset.cost)));
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
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
    for (const path of ['/en/carriers/ahamo/', '/en/setup/ahamo/japan-card/website/', '/en/carriers/']) {
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
