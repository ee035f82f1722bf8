import { say } from '../support/ui.ts';
import { LINE, saved, TODAY } from './fixtures/RemindersPage.ts';
import { expect, test } from './fixtures/test.ts';

const { en, ja } = say;

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
});

test('an overdue line is said to be overdue, in words, and is still counted', async ({ reminders }) => {
  await reminders.openWith('en', saved(LINE));
  // 1 May + 180 days = 28 October: 25 days ago; the number goes on 27 November.
  await expect(reminders.cards).toContainText(en('schedule.days-over', { count: 25 }));
  await expect(reminders.cards.locator('.countdown')).toContainText(en('schedule.days-left', { count: 5 }));
  await expect(reminders.cards.locator('.countdown')).toContainText(en('event.number-gone'));
});

test('edit changes name, date and leads; wrong input is refused in words', async ({ page, reminders }) => {
  await reminders.openWith('en', saved(LINE));
  await page.getByRole('button', { name: en('reminders.edit-what', { name: 'Old SIM' }) }).click();
  await page.getByLabel(en('save.nickname')).fill('New SIM');
  await page.getByLabel(en('reminders.leads')).fill('30, soon');
  await page.getByRole('button', { name: en('reminders.save'), exact: true }).click();
  await expect(reminders.cards).toContainText(en('reminders.error-leads'));
  await page.getByLabel(en('reminders.leads')).fill('30、7');
  await page.getByLabel(en('date.day'), { exact: true }).fill('31');
  await page.getByLabel(en('date.month')).fill('11');
  await page.getByRole('button', { name: en('reminders.save'), exact: true }).click();
  await expect(reminders.cards).toContainText(en('wizard.error-impossible'));
  await page.getByLabel(en('date.day'), { exact: true }).fill('15');
  await page.getByRole('button', { name: en('reminders.save'), exact: true }).click();
  await expect(reminders.cards.locator('h2')).toHaveText('New SIM');
  expect((await reminders.stored).lines[0]).toMatchObject({ nickname: 'New SIM', lastAct: '2026-11-15', leadDays: [30, 7] });
});

test('delete can be undone', async ({ page, reminders }) => {
  await reminders.openWith('en', saved(LINE, { ...LINE, id: 'a1b2c3d4-0000-4000-8000-00000000000b', nickname: 'Second' }));
  await page.getByRole('button', { name: en('reminders.delete-what', { name: 'Old SIM' }) }).click();
  await expect(reminders.cards).toHaveCount(1);
  await page.getByRole('button', { name: en('reminders.undo') }).click();
  await expect(reminders.cards).toHaveCount(2);
  await expect(reminders.cards.first()).toContainText('Old SIM');
});

test('an empty page leads to the wizard', async ({ page, reminders }) => {
  await reminders.open('ja');
  await expect(page.locator('.empty')).toContainText(ja('reminders.empty'));
  await page.locator('.empty a').click();
  await expect(page).toHaveURL(/\/ja\/setup\//);
});

test('two tabs follow each other', async ({ context, reminders }) => {
  await reminders.openWith('en', saved(LINE));
  const other = await context.newPage();
  await other.clock.setFixedTime(TODAY);
  await other.goto('/en/reminders/');
  await other.locator('.line-card .actions .button').click();
  // The rule's time less the margin for safety.
  await expect(reminders.cards.locator('.countdown')).toContainText(en('schedule.days-left', { count: 180 - 3 }));
});

test('broken data is kept aside and said', async ({ page, reminders }) => {
  await reminders.openWith('en', '{"version":1,"lines":[{"id":1}]}');
  await expect(page.getByRole('alert')).toContainText(en('store.broken'));
  await page.getByText(en('store.show-kept')).click();
  await expect(page.locator('pre')).toHaveText('{"version":1,"lines":[{"id":1}]}');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(en('store.broken'));
});

test('blocked storage is said, and the plan stays in the address', async ({ page, wizard }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await wizard.open('en', '#carrier=povo&payment=japan-card&method=app&where=abroad&last=2026-11-20');
  await page.getByRole('button', { name: en('save.button') }).click();
  await expect(page.locator('.save [role=status]')).toContainText(en('store.blocked'));
  await page.goto('/en/reminders/');
  await expect(page.getByRole('alert')).toContainText(en('store.blocked'));
});

test('full storage is said, and nothing is lost', async ({ page, wizard, reminders }) => {
  await reminders.openWith('en', saved(LINE));
  await wizard.open('en', '#carrier=povo&payment=japan-card&method=app&where=abroad&last=2026-11-20');
  await expect(page.getByRole('button', { name: en('save.button') })).toBeVisible();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: en('save.button') }).click();
  await expect(page.locator('.save [role=status]')).toContainText(en('store.full'));
  await reminders.open('en');
  await expect(reminders.cards).toHaveCount(1);
});

test('a browser without Temporal fetches the polyfill and counts the same', async ({ page, reminders }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'Temporal');
  });
  await reminders.openWith('en', saved(LINE));
  await expect(reminders.cards.locator('.countdown')).toContainText(en('schedule.days-left', { count: 5 }));
});
