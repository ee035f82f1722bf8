/** The home page: the question is answered by typing or by choosing, and a saved plan’s next deadline stands before it. */
import { say } from '../support/ui.ts';
import { expect, test, type Page } from './fixtures/test.ts';

const { en } = say;
const choices = (page: Page) => page.locator('.which .choice:visible');

test('typing a name in any script leaves the carriers that fit, and Enter goes on with the first', async ({ page }) => {
  await page.goto('/en/');
  const field = page.getByLabel(en('home.find'));
  for (const typed of ['らくてん', 'Rakuten', '楽天']) {
    await field.fill(typed);
    await expect(choices(page)).toHaveCount(1);
    await expect(choices(page)).toContainText('Rakuten');
  }
  await field.fill('mineo');
  await expect(choices(page), 'one of the smaller carriers').toHaveText('mineo');
  await field.fill('no such carrier');
  await expect(page.locator('.narrow-carriers .none')).toHaveText(en('home.none'));
  await field.fill('mineo');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/en\/setup\/#carrier=mineo$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no field that does nothing, and the carriers are there', async ({ page }) => {
    await page.goto('/en/');
    await expect(page.locator('#find-carrier')).toBeHidden();
    await expect(choices(page)).toHaveCount(9);
  });
});

test('a saved plan’s next deadline stands between the promise and the question, and nothing moves when it comes', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00+09:00'));
  await page.goto('/en/');
  const top = async (part: string) => (await page.locator(part).boundingBox())?.y ?? NaN;
  const before = await top('.which');
  expect(await top('.due'), 'a new reader meets the promise first').toBeGreaterThan(await top('h1'));
  expect(before).toBeGreaterThan(await top('.due'));
  await page.evaluate(() => {
    const line = { id: '0c1e2d3f-1111-4222-8333-abcdefabcdef', nickname: 'Mum', carrier: 'povo', line: 'voice', payment: 'japan-card' };
    const more = {
      method: 'app',
      where: 'abroad',
      goal: 'by-hand',
      lastAct: '2026-06-20',
      leadDays: [7],
      history: [],
      savedOn: '2026-06-20',
    };
    localStorage.setItem('baohao.schedule', JSON.stringify({ version: 1, lines: [{ ...line, ...more }] }));
  });
  await page.reload();
  await expect(page.locator('.due')).toContainText('Mum');
  await expect(page.locator('.due')).toContainText(/\d+ days left/);
  await expect(page.locator('.due')).toHaveAttribute('data-tone', 'soon');
  expect(await top('.which')).toBe(before);
  // Neither with a name as long as the field takes, on the smallest phone.
  await page.setViewportSize({ width: 320, height: 700 });
  const low = await top('.which');
  await page.evaluate(() => {
    const kept = localStorage.getItem('baohao.schedule') ?? '';
    localStorage.setItem('baohao.schedule', kept.replace('"Mum"', `"${'My very long name '.repeat(2).trim()}"`));
  });
  await page.reload();
  await expect(page.locator('.due')).toContainText('My very long name');
  expect(await top('.which')).toBe(low);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.evaluate(() => {
    const kept = localStorage.getItem('baohao.schedule') ?? '';
    localStorage.setItem('baohao.schedule', kept.replace(/"My very[^"]*"/, '"Mum"'));
  });
  await page.reload();
  await page.locator('.due a').click();
  await expect(page).toHaveURL(/\/en\/reminders\/$/);
  // There the coming year stands as a ring, named by what is next, with the same days in words beside it.
  await expect(page.getByRole('img', { name: /The coming year: .*14 December 2026/ })).toBeVisible();
  await expect(page.locator('.year li').first()).toContainText('14 December 2026');
  await expect(page.locator('.year li').first()).toContainText('Mum');
  await expect(page.locator('.line-card .life-bar').first()).toBeVisible();
});
