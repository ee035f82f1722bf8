/** Bars at the foot of the window hide neither what has the focus nor the page's end, on a phone least of all. */
import { say } from '../support/ui.ts';
import { FRESH, LINE, saved, TODAY } from './fixtures/RemindersPage.ts';
import { expect, test, type Page } from './fixtures/test.ts';

const { en } = say;
const PHONE = { width: 320, height: 568 };

/** How many pixels of what has the focus lie behind a bar; 0 where nothing has it, or the bar itself. */
const hidden = (page: Page, bar: string) =>
  page.evaluate((selector) => {
    const [focused, over] = [document.activeElement, document.querySelector(selector)];
    if (!focused || !over || focused === document.body || over.contains(focused)) return 0;
    const [one, two] = [focused.getBoundingClientRect(), over.getBoundingClientRect()];
    return Math.max(0, Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top));
  }, bar);

async function tabThrough(page: Page, bar: string, times: number): Promise<number[]> {
  const covered: number[] = [];
  for (let press = 0; press < times; press++) {
    await page.keyboard.press('Tab');
    covered.push(Math.round(await hidden(page, bar)));
  }
  return covered;
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await page.setViewportSize(PHONE);
});

for (const locale of ['zh-cn', 'en', 'ja'] as const) {
  test(`what is due leaves the page free (${locale})`, async ({ page, reminders }) => {
    await reminders.openWith(locale, saved(LINE));
    await page.goto(`/${locale}/guides/app/`);
    const bar = page.locator('[data-notice="due"]');
    await expect(bar).toBeInViewport();
    const { height = 0 } = (await bar.boundingBox()) ?? {};
    expect(height).toBeLessThan(PHONE.height * 0.3);
    expect(await tabThrough(page, '[data-notice="due"]', 40)).toEqual(Array(40).fill(0));
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const end = await page.locator('.site-footer a').last().boundingBox();
    const last = await bar.boundingBox();
    expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(last?.y ?? 0);
    // Closed, it gives its room back.
    await bar.getByRole('button', { name: say[locale]('due.quiet') }).click();
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--notices'))).toBe('0px');
  });
}

test('in a low window bars stay at the page’s end', async ({ page, reminders }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await reminders.openWith('en', saved(LINE));
  await page.goto('/en/guides/app/');
  const bar = page.locator('[data-notice="due"]');
  await expect(bar).toContainText('Old SIM');
  await expect(bar).not.toBeInViewport();
});

test('"I did it" moves nothing from under the finger, and its undo hides nothing', async ({ page, reminders }) => {
  const lines = ['a', 'b', 'c'].map((last) => ({ ...FRESH, id: FRESH.id.replace(/a$/, last), nickname: `Line ${last}` }));
  await reminders.openWith('en', saved(...lines));
  const done = reminders.cards.nth(1).locator('.actions .button');
  await done.scrollIntoViewIfNeeded();
  const before = await done.boundingBox();
  await done.click();
  await expect(reminders.status).toContainText('Line b');
  await expect(reminders.status).toBeInViewport({ ratio: 1 });
  expect((await done.boundingBox())?.y).toBe(before?.y);
  await page.locator('h1').focus();
  expect(await tabThrough(page, '.undo', 45)).toEqual(Array(45).fill(0));

  // What was pressed is gone with its card: the focus goes to what brings it back, and closing leaves the page as it is.
  await page.getByRole('button', { name: en('reminders.delete-what', { name: 'Line b' }) }).click();
  await expect(page.getByRole('button', { name: en('reminders.undo') })).toBeFocused();
  await page.getByRole('button', { name: en('reminders.close'), exact: true }).click();
  await expect(reminders.status).toBeEmpty();
  await expect(reminders.cards).toHaveCount(2);
});
