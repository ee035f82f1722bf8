/** The calendar files as a reader gets them from the page, in a calendar that keeps to the standard. */
import { Calendar } from '../support/calendar.ts';
import { byIcalJs, byNodeIcal, faults } from '../support/read-ics.ts';
import { StaticHost } from '../support/static-host.ts';
import { say } from '../support/ui.ts';
import { FRESH, LINE, saved, TODAY } from './fixtures/RemindersPage.ts';
import { expect, test } from './fixtures/test.ts';

const { en } = say;
const OTHER = { ...FRESH, id: 'a1b2c3d4-0000-4000-8000-00000000000b', nickname: 'Second', carrier: 'docomo', line: 'mini', lastAct: null };

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
});

test('one file for all lines rings by lead times at nine; the next file moves the same events', async ({ page, reminders }) => {
  await reminders.openWith('en', saved(FRESH, OTHER));
  await expect(page.locator('.calendar-panel')).toContainText(en('calendar.never'));
  const calendar = new Calendar();
  const first = await reminders.calendar();
  expect(faults(first)).toEqual([]);
  expect(byNodeIcal(first)).toEqual(byIcalJs(first));
  calendar.import(first);
  const events = calendar.events;
  // 20 November + 180 days = 19 May; three days of safety before it.
  const act = events.find(({ day, summary }) => day === '2027-05-16' && summary.includes('Old SIM'));
  expect(act).toBeDefined();
  expect(events.some(({ summary }) => summary.includes('Second'))).toBe(true);
  const rings = calendar.rings('2027-03-01', '2027-05-16');
  for (const day of ['2027-03-17', '2027-05-09', '2027-05-15']) expect(rings).toContain(`${day}T09:00:00`);
  await expect(page.locator('.calendar-panel .fresh')).toBeVisible();

  await page.clock.setFixedTime(new Date('2027-03-01T03:00:00Z'));
  await page.locator('.line-card').filter({ hasText: 'Old SIM' }).locator('.actions .button').click();
  await expect(page.locator('.calendar-panel')).toContainText(en('calendar.stale', { count: 1 }));
  calendar.import(await reminders.calendar());
  expect(calendar.events.map(({ uid }) => uid).sort()).toEqual(events.map(({ uid }) => uid).sort());
  expect(calendar.events.find(({ uid }) => uid === act?.uid)?.day).toBe('2027-08-25');
});

test('a line given up leaves the calendar with the cancel file; what is kept stays', async ({ page, reminders }) => {
  await reminders.openWith('en', saved(FRESH, { ...OTHER, nickname: 'Second' }));
  const calendar = new Calendar();
  calendar.import(await reminders.calendar());
  await page.getByRole('button', { name: en('reminders.delete-what', { name: 'Old SIM' }) }).click();
  await expect(page.locator('.calendar-panel')).toContainText(en('calendar.given-up', { names: 'Old SIM' }));
  const { text } = await reminders.file(en('calendar.cancel'));
  expect(faults(text)).toEqual([]);
  calendar.import(text);
  expect(calendar.events.filter(({ summary }) => summary.includes('Old SIM'))).toEqual([]);
  expect(calendar.events.filter(({ summary }) => summary.includes('Second')).length).toBeGreaterThan(0);
  await expect(page.getByText(en('calendar.given-up', { names: 'Old SIM' }))).toHaveCount(0);
});

test('each alarm can be an event of its own, and an alarm in two minutes tries it', async ({ page, reminders }) => {
  await reminders.openWith('en', saved(FRESH));
  const inside = new Calendar();
  inside.import(await reminders.calendar());
  await reminders.unfold(en('calendar.more'));
  await page.getByLabel(en('calendar.alarms.events')).check();
  const apart = new Calendar();
  apart.import(await reminders.calendar());
  const act = apart.events.filter(({ summary }) => summary.includes('Old SIM')).map(({ day }) => day);
  for (const day of ['2027-03-17', '2027-05-09', '2027-05-15', '2027-05-16']) expect(act).toContain(day);
  expect(apart.rings('2027-01-01', '2027-05-15')).toEqual(inside.rings('2027-01-01', '2027-05-15'));

  const trial = await reminders.file(en('calendar.test'));
  expect(trial.name).toBe('baohao-test.ics');
  const tried = new Calendar();
  tried.import(trial.text);
  expect(tried.rings('2026-11-22', '2026-11-22')).toEqual(['2026-11-22T03:02:00Z']);
});

test('a year later the calendar asks whether the reminders are still right, and again each year', async ({ reminders }) => {
  await reminders.openWith('en', saved(FRESH));
  const calendar = new Calendar();
  calendar.import(await reminders.calendar());
  expect(calendar.events.find(({ summary }) => summary === en('ics.yearly'))?.day).toBe('2027-11-22');
  const years = calendar.rings('2027-11-01', '2030-12-31').filter((time) => time.includes('-11-22T09'));
  expect(years).toEqual(['2027-11-22T09:00:00', '2028-11-22T09:00:00', '2029-11-22T09:00:00', '2030-11-22T09:00:00']);
});

test('the links for Google and Outlook carry the day, and neither the note nor the way back', async ({ page, reminders }) => {
  await reminders.openWith('en', saved(FRESH));
  await page.getByRole('button', { name: en('reminders.edit-what', { name: 'Old SIM' }) }).click();
  await page.getByLabel(en('edit.note')).fill('secret');
  await page.getByRole('button', { name: en('reminders.save'), exact: true }).click();
  await reminders.unfold(en('calendar.more'));
  const google = new URL((await page.getByRole('link', { name: en('calendar.google', { name: 'Old SIM' }) }).getAttribute('href')) ?? '');
  const outlook = new URL((await page.getByRole('link', { name: en('calendar.outlook', { name: 'Old SIM' }) }).getAttribute('href')) ?? '');
  expect(google.searchParams.get('dates')).toBe('20270516/20270517');
  expect([outlook.searchParams.get('startdt'), outlook.searchParams.get('enddt')]).toEqual(['2027-05-16', '2027-05-17']);
  for (const link of [google, outlook]) expect(decodeURIComponent(link.href)).not.toMatch(/secret|restore=/);
});

test('after the wipe of a browser, the link in an event brings the schedule back; no request carries it', async ({ page, reminders }) => {
  const host = new StaticHost('dist');
  await host.start();
  try {
    await page.goto(`${host.origin}/en/about/`);
    await page.evaluate((text) => localStorage.setItem('baohao.schedule', text), saved(FRESH, OTHER));
    await page.goto(`${host.origin}/en/reminders/`);
    const calendar = new Calendar();
    calendar.import(await reminders.calendar());
    const before = await reminders.stored;
    const link = /http\S+#restore=[\w.-]+/.exec(calendar.events[0]?.description ?? '')?.[0] ?? '';
    expect(link).toContain(`${host.origin}/en/reminders/#restore=1.`);

    await page.evaluate(() => localStorage.clear());
    await page.waitForLoadState('networkidle');
    await page.goto('about:blank');
    host.received.length = 0;
    await page.goto(link);
    await expect(page.locator('[data-kind="restored"]')).toHaveText(en('arrival.restored', { count: 2 }));
    await expect(reminders.cards).toHaveCount(2);
    expect(await reminders.stored).toEqual(before);
    expect(page.url()).toBe(`${host.origin}/en/reminders/`);
    await page.goto(`${host.origin}/en/guides/`, { waitUntil: 'networkidle' });
    const body = link.split('=')[1]?.slice(2, 40) ?? 'missing';
    expect(host.received.length).toBeGreaterThan(2);
    expect(host.received.filter((request) => request.includes(body) || request.includes('restore='))).toEqual([]);
  } finally {
    await host.end();
  }
});

test('a link on a device that has lines offers a choice, and doubles nothing', async ({ page, reminders }) => {
  await reminders.openWith('en', saved(FRESH, OTHER));
  const calendar = new Calendar();
  calendar.import(await reminders.calendar());
  const fragment = /#restore=[\w.-]+/.exec(calendar.events[0]?.description ?? '')?.[0];
  await page.getByRole('button', { name: en('reminders.delete-what', { name: 'Second' }) }).click();
  await expect(reminders.cards).toHaveCount(1);
  await page.goto(`/en/reminders/${fragment}`);
  await expect(page.getByRole('heading', { name: en('arrival.offered') })).toBeVisible();
  await page.getByRole('button', { name: en('import.take', { count: 2 }) }).click();
  await expect(reminders.status).toContainText(en('import.done', { added: 1, replaced: 1 }));
  await expect(reminders.cards).toHaveCount(2);
  expect((await reminders.stored).lines).toHaveLength(2);
});

test('a cut link says so, and changes nothing', async ({ page, reminders }) => {
  await reminders.openWith('en', saved(LINE));
  const before = await reminders.stored;
  await page.goto('/en/reminders/#restore=1.q1bKTFGyMtJRKk4tKkstUrKqVkrOT');
  await expect(page.getByRole('alert').filter({ hasText: en('arrival.broken') })).toBeVisible();
  expect(await reminders.stored).toEqual(before);
});

test.describe('in another zone', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });
  test('both times are shown, and a file made in Japan is said to be out of step', async ({ page, browser, reminders, baseURL }) => {
    const japan = await browser.newContext({ ...(baseURL ? { baseURL } : {}), timezoneId: 'Asia/Tokyo', acceptDownloads: true });
    const there = await japan.newPage();
    await there.clock.setFixedTime(TODAY);
    const { RemindersPage } = await import('./fixtures/RemindersPage.ts');
    const atHome = new RemindersPage(there);
    await atHome.openWith('en', saved(FRESH));
    await expect(there.locator('.zone')).toHaveCount(0);
    await atHome.calendar();
    const told = JSON.stringify(await atHome.stored);
    await japan.close();

    await reminders.openWith('en', told);
    await expect(page.locator('.line-card .zone')).toContainText('08:00');
    await expect(page.locator('.calendar-panel .notice')).toHaveText(en('calendar.zone', { zone: 'America/Los_Angeles' }));
    const calendar = new Calendar();
    calendar.import(await reminders.calendar());
    expect(calendar.events.some(({ day }) => day === '2027-05-15')).toBe(true);
    await expect(page.locator('.calendar-panel .fresh')).toBeVisible();
  });
});
