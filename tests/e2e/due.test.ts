/** What is due shows on every page, on the app's icon and, where the reader allowed it, as a notice of the browser. */
import { say } from '../support/ui.ts';
import { FRESH, LINE, RemindersPage, saved, TODAY } from './fixtures/RemindersPage.ts';
import { expect, test, type Page } from './fixtures/test.ts';

const { en } = say;

test.describe('the banner', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
  });

  test('speaks on every kind of page, in the page’s language, and is quiet for the day when told', async ({ page, reminders }) => {
    await reminders.openWith('en', saved(LINE));
    const banner = page.locator('[data-notice="due"]');
    await expect(banner).toHaveCount(0);
    for (const path of ['en/', 'en/guides/app/', 'en/carriers/povo/', 'en/setup/', 'en/search/', 'en/setup/povo/japan-card/app/']) {
      await page.goto(`/${path}`);
      await expect(banner, path).toContainText(en('due.over', { name: 'Old SIM' }));
    }
    await page.goto('/ja/about/');
    await expect(banner).toContainText(say.ja('due.over', { name: 'Old SIM' }));
    await banner.getByRole('link').click();
    await expect(page).toHaveURL(/\/ja\/reminders\/$/);

    await page.goto('/en/about/');
    await banner.getByRole('button', { name: en('due.quiet') }).click();
    await page.goto('/en/guides/');
    await page.waitForLoadState('networkidle');
    await expect(banner).toHaveCount(0);
    await page.clock.setFixedTime(new Date('2026-11-23T03:00:00Z'));
    await page.reload();
    await expect(banner).toBeVisible();
  });

  test('goes when it was done, and nothing of it is loaded where nothing is saved', async ({ page, reminders }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto('/en/about/');
    await page.waitForLoadState('networkidle');
    const withoutLines = loaded.length;
    expect(withoutLines).toBeGreaterThan(0);
    await reminders.openWith('en', saved(LINE));
    await reminders.cards.locator('.actions .button').click();
    await expect(reminders.cards).toHaveAttribute('data-tone', 'safe');
    loaded.length = 0;
    await page.goto('/en/about/');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[data-notice="due"]')).toHaveCount(0);
  });

  test('knows a line that was saved in the wizard a moment ago', async ({ page, wizard }) => {
    await wizard.open('en', '#carrier=povo&payment=japan-card&method=app&where=abroad&last=2026-06-05');
    await page.getByRole('button', { name: en('save.button') }).click();
    await expect(page.locator('.save [role=status]')).toContainText(en('save.done'));
    await page.goto('/en/about/');
    // 5 June + 180 days = 2 December, less three.
    await expect(page.locator('[data-notice="due"]')).toContainText(en('due.soon', { name: 'povo', count: 7 }).split(':')[1] ?? '');
  });
});

test.describe('the app’s icon', () => {
  const shown = (page: Page) => page.evaluate(() => (window as unknown as { badges: number[] }).badges.at(-1));

  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    await page.addInitScript(() => {
      const badges: number[] = [];
      Object.assign(window, { badges });
      Object.assign(Navigator.prototype, {
        setAppBadge: async (count: number) => badges.push(count),
        clearAppBadge: async () => badges.push(0),
      });
    });
  });

  test('says how many dates ask for something, from any page on, until it is done', async ({ page, reminders }) => {
    await reminders.openWith('en', saved(LINE, { ...LINE, id: LINE.id.replace(/a$/, 'b'), nickname: 'Second' }));
    await expect.poll(() => shown(page)).toBe(2);
    await page.goto('/ja/about/');
    await expect.poll(() => shown(page)).toBe(2);
    await reminders.open('en');
    await reminders.cards.first().locator('.actions .button').click();
    await expect.poll(() => shown(page)).toBe(1);
    await page.getByRole('button', { name: en('reminders.delete-what', { name: 'Second' }) }).click();
    await expect.poll(() => shown(page)).toBe(0);
    await page.getByRole('button', { name: en('reminders.undo') }).click();
    await expect.poll(() => shown(page)).toBe(1);
  });

  test('is bare for the day when told so, and when everything is erased', async ({ page, reminders }) => {
    await reminders.openWith('en', saved(LINE));
    await page.goto('/en/about/');
    await expect.poll(() => shown(page)).toBe(1);
    await page.getByRole('button', { name: en('due.quiet') }).click();
    await expect.poll(() => shown(page)).toBe(0);
    await page.clock.setFixedTime(new Date('2026-11-23T03:00:00Z'));
    await reminders.open('en');
    await expect.poll(() => shown(page)).toBe(1);
    await reminders.unfold(en('keep.trace'));
    await page.getByRole('button', { name: en('keep.erase') }).click();
    await expect.poll(() => shown(page)).toBe(0);
  });
});

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a notice comes by periodic sync, after a press that said why; its press opens the reminders', async ({
    page,
    context,
    reminders,
  }) => {
    await page.addInitScript(() => {
      const asked: string[] = [];
      Object.assign(window, { asked });
      const ask = Notification.requestPermission.bind(Notification);
      Notification.requestPermission = () => {
        asked.push('notifications');
        return ask();
      };
    });
    await context.grantPermissions(['notifications']);
    const cdp = await context.newCDPSession(page);
    const ids: string[] = [];
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => ids.push(...registrations.map((one) => one.registrationId)));
    await cdp.send('ServiceWorker.enable');
    await reminders.openWith('en', saved(LINE));
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await reminders.unfold(en('keep.browser'));
    const stored = () => page.evaluate(async () => (await caches.match('/due.json', { cacheName: 'baohao-due' }))?.json());
    await expect.poll(stored).toMatchObject({ notices: [{ title: en('due.title', { name: 'Old SIM' }) }], url: '/en/reminders/' });
    const { origin } = new URL(page.url());
    await cdp.send('ServiceWorker.dispatchPeriodicSyncEvent', { origin, registrationId: ids.at(-1) ?? '', tag: 'baohao-due' });
    const shown = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        return (await registration.getNotifications()).map(({ title, data }) => ({ title, data }));
      });
    await expect.poll(shown).toEqual([{ title: en('due.title', { name: 'Old SIM' }), data: '/en/reminders/' }]);
    expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([]);
  });

  test('one press erases storage, caches, databases and the worker; undo brings the lines back', async ({ page, reminders }) => {
    test.setTimeout(120_000);
    await page.goto('/en/');
    await expect(page.locator('[data-notice="kept"]')).toBeVisible({ timeout: 60_000 });
    await reminders.openWith('en', saved(FRESH));
    const left = () =>
      page.evaluate(async () => ({
        stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        databases: (await indexedDB.databases()).length,
      }));
    expect(await left()).toMatchObject({ stored: expect.arrayContaining(['baohao.schedule']), workers: 1 });
    expect((await left()).caches.length).toBeGreaterThan(1);
    await reminders.unfold(en('keep.trace'));
    await page.getByRole('button', { name: en('keep.erase') }).click();
    await expect(reminders.status).toContainText(en('keep.erased'));
    const nothing = { stored: [], caches: [], workers: 0, databases: 0 };
    await expect.poll(left).toEqual(nothing);
    await page.waitForTimeout(1500);
    expect(await left()).toEqual(nothing);
    await page.getByRole('button', { name: en('reminders.undo') }).click();
    await expect(new RemindersPage(page).cards).toHaveCount(1);
    expect((await reminders.stored).lines[0].nickname).toBe('Old SIM');
  });
});
