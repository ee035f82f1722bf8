/** How saved lines survive, and how they leave no trace. */
import { readFileSync } from 'node:fs';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { unpack } from '../../src/exchange/link.ts';
import { say } from '../support/ui.ts';
import { FRESH, KEY, LINE, RemindersPage, saved, TODAY } from './fixtures/RemindersPage.ts';
import { expect, test, type Page } from './fixtures/test.ts';

const { en } = say;
const refuseWrites = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};
const keys = (page: Page) => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
});

test('"I did it" counts anew, keeps the day before, and can be undone', async ({ page, reminders }) => {
  await reminders.openWith('en', saved(LINE));
  await expect(reminders.cards).toHaveAttribute('data-tone', 'overdue');
  await reminders.cards.locator('.actions .button').click();
  await expect(reminders.cards).toHaveAttribute('data-tone', 'safe');
  await expect(reminders.cards.locator('.countdown')).toContainText(en('schedule.days-left', { count: 180 - 3 }));
  expect((await reminders.stored).lines[0]).toMatchObject({ lastAct: '2026-11-22', history: ['2026-05-01'] });
  await page.getByRole('button', { name: en('reminders.undo') }).click();
  await expect(reminders.cards).toHaveAttribute('data-tone', 'overdue');
  expect((await reminders.stored).lines[0]).toMatchObject({ lastAct: '2026-05-01', history: [] });
});

test('after the deadline the card leads to the steps that save this very line', async ({ page, reminders, wizard }) => {
  await reminders.openWith('en', saved(LINE));
  await page.locator('[data-kind="rescue"] .button').click();
  await wizard.hydrated();
  await expect(page).toHaveURL(/#situation=danger&state=suspended&carrier=povo&line=voice&where=abroad&stopped=2026-10-28$/);
  await expect(page.locator('.rescue .steps li').first()).toBeVisible();
  // Thirty days from the stop.
  await expect(page.locator('.rescue')).toContainText(/27 Nov(ember)? 2026/);
});

test('a form keeps what was typed when there is no room, and another tab’s change when there is', async ({ page, context, reminders }) => {
  await reminders.openWith('en', saved(LINE));
  await page.getByRole('button', { name: en('reminders.edit-what', { name: 'Old SIM' }) }).click();
  await page.getByLabel(en('save.nickname')).fill('Typed name');
  const other = await context.newPage();
  await other.clock.setFixedTime(TODAY);
  const there = new RemindersPage(other);
  await there.open('en');
  await there.cards.locator('.actions .button').click();
  await expect(reminders.cards.locator('.countdown')).toContainText(en('schedule.days-left', { count: 180 - 3 }));

  await page.evaluate(refuseWrites);
  const before = await reminders.stored;
  await page.getByRole('button', { name: en('reminders.save'), exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: en('store.full') })).toBeInViewport();
  await expect(page.getByLabel(en('save.nickname'))).toHaveValue('Typed name');
  expect(await reminders.stored).toEqual(before);

  await page.evaluate(() => {
    const { contentWindow } = document.body.appendChild(document.createElement('iframe'));
    Storage.prototype.setItem = (contentWindow as unknown as { Storage: typeof Storage }).Storage.prototype.setItem;
  });
  await page.getByRole('button', { name: en('reminders.save'), exact: true }).click();
  await expect(reminders.cards.locator('h2')).toHaveText('Typed name');
  expect((await reminders.stored).lines[0]).toMatchObject({ nickname: 'Typed name', lastAct: '2026-11-22', history: ['2026-05-01'] });
});

test('payment and method can be changed; a phone number is never taken', async ({ page, reminders, wizard }) => {
  await reminders.openWith('en', saved(FRESH));
  await page.getByRole('button', { name: en('reminders.edit-what', { name: 'Old SIM' }) }).click();
  await page.getByLabel(en('edit.way')).selectOption('foreign-card app');
  await page.getByLabel(en('edit.note')).fill('call 090-0000-0000');
  await page.getByRole('button', { name: en('reminders.save'), exact: true }).click();
  await expect(reminders.cards).toContainText(en('edit.error-number'));
  await expect(page.getByLabel(en('edit.note'))).toBeFocused();
  await page.getByLabel(en('edit.note')).fill('call mother');
  await page.getByRole('button', { name: en('reminders.save'), exact: true }).click();
  await expect(reminders.cards.locator('.what')).toContainText(en('payment.foreign-card'));
  expect((await reminders.stored).lines[0]).toMatchObject({ payment: 'foreign-card', method: 'app', lastAct: '2026-11-20' });

  await wizard.open('en', '#carrier=povo&payment=japan-card&method=app&where=abroad&last=2026-11-20');
  await page.getByLabel(en('save.nickname')).fill('+81 90 0000 0000');
  await page.getByRole('button', { name: en('save.button') }).click();
  await expect(page.locator('.save')).toContainText(en('edit.error-number'));
  expect((await reminders.stored).lines).toHaveLength(1);
});

test('doubtful dates are said: before any rules, future, a clock set back a year', async ({ page, reminders }) => {
  await reminders.openWith('en', saved(FRESH));
  await page.getByRole('button', { name: en('reminders.edit-what', { name: 'Old SIM' }) }).click();
  const year = page.getByLabel(en('date.year'), { exact: true });
  for (const [typed, said] of [
    ['1999', 'edit.error-long-ago'],
    ['2031', 'edit.error-far-future'],
  ] as const) {
    await year.fill(typed);
    await page.getByRole('button', { name: en('reminders.save'), exact: true }).click();
    await expect(reminders.cards).toContainText(en(said));
  }
  await year.fill('2015');
  await page.getByRole('button', { name: en('reminders.save'), exact: true }).click();
  await expect(reminders.cards.locator('.notice').filter({ hasText: /2015/ })).toBeVisible();
  await page.clock.setFixedTime(new Date('2025-11-22T03:00:00Z'));
  const before = await reminders.stored;
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('2025');
  expect(await reminders.stored).toEqual(before);
});

test('a backup comes back on another device; bad files change nothing', async ({ page, reminders }) => {
  await reminders.openWith('en', saved(FRESH, { ...LINE, id: 'a1b2c3d4-0000-4000-8000-00000000000b', nickname: 'Second' }));
  await reminders.unfold(en('keep.backup'));
  const { name, text } = await reminders.file(en('keep.backup-file'));
  expect(name).toBe('baohao-2026-11-22.json');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.locator('.empty')).toBeVisible();
  await reminders.unfold(en('keep.import'));
  const give = (buffer: Buffer, file = 'lines.json') =>
    page.getByLabel(en('import.file')).setInputFiles({ name: file, mimeType: 'application/octet-stream', buffer });
  for (const [bad, said] of [
    [Buffer.from(text.slice(0, 300)), 'import.broken'],
    [Buffer.from(text.replace('"version": 2', '"version": 99')), 'import.newer'],
    [Buffer.from(text.replace('"note": ""', '"__proto__": {"x": 1}, "note": ""')), 'import.broken'],
    [Buffer.alloc(10_000_000, 'x'), 'import.too-large'],
    [Buffer.from('{"hello":1}'), 'import.unknown'],
  ] as const) {
    await give(bad);
    await expect(page.locator('.keep-panel .error')).toHaveText(en(said));
  }
  expect(await reminders.stored).toBeNull();
  await give(Buffer.from(text));
  await page.getByRole('button', { name: en('import.take', { count: 2 }) }).click();
  await expect(reminders.cards).toHaveCount(2);
  await page.getByRole('button', { name: en('reminders.undo') }).click();
  await expect(reminders.cards).toHaveCount(0);
});

test('other programs’ files are shown first; each line is a choice', async ({ page, reminders }) => {
  await reminders.open('en');
  await reminders.unfold(en('keep.import'));
  await page.getByLabel(en('import.file')).setInputFiles('tests/fixtures/esim-keeper.json');
  const rows = page.locator('.candidates li');
  await expect(rows).toHaveCount(2);
  await expect(rows.first().getByRole('checkbox')).toBeChecked();
  await expect(rows.nth(1).getByRole('checkbox')).not.toBeChecked();
  await rows.nth(1).getByRole('checkbox').check();
  await expect(page.locator('.import')).toContainText(en('import.no-carrier', { count: 1 }));
  await rows.nth(1).getByLabel(en('summary.carrier')).selectOption('ahamo');
  await page.getByRole('button', { name: en('import.take', { count: 2 }) }).click();
  await expect(reminders.cards).toHaveCount(2);
});

test('five hundred lines: as many as there is room for, and how many were left', async ({ page, reminders }) => {
  await reminders.open('en');
  await reminders.unfold(en('keep.import'));
  const rows = Array.from({ length: 500 }, (_, n) => `line ${n},povo,2026-11-01`);
  const buffer = Buffer.from(['name,carrier,date', ...rows].join('\n'));
  await page.getByLabel(en('import.file')).setInputFiles({ name: 'lines.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: en('import.take', { count: 500 }) }).click();
  await expect(reminders.status).toContainText(en('import.no-room', { count: 400 }));
  await expect(reminders.cards).toHaveCount(100);
});

test('the code for another device holds all lines', async ({ page, reminders }) => {
  await reminders.openWith('en', saved(FRESH));
  await reminders.unfold(en('keep.device'));
  const picture = await page.getByRole('img', { name: en('keep.qr') }).screenshot();
  const { data, info } = await sharp(picture).resize(1000).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const read = jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
  expect(read.split('#')[0]).toBe(new URL('/en/reminders/', page.url()).href);
  expect(await unpack(new URL(read).hash)).toMatchObject({ saved: { lines: [{ nickname: 'Old SIM', lastAct: '2026-11-20' }] } });
});

test('leaving no trace: the lines live in the address, nothing is stored, and they can be stored again', async ({ page, reminders }) => {
  await reminders.openWith('en', saved(LINE));
  await expect.poll(() => keys(page)).toContain('baohao.due');
  await reminders.unfold(en('keep.trace'));
  await page.getByRole('button', { name: en('keep.traceless'), exact: true }).click();
  await expect(page).toHaveURL(/#only=1\./);
  await expect.poll(() => keys(page)).toEqual([]);
  const before = page.url();
  await reminders.cards.locator('.actions .button').click();
  await expect.poll(() => page.url()).not.toBe(before);
  await page.reload();
  await expect(reminders.cards.locator('.countdown')).toContainText(en('schedule.days-left', { count: 180 - 3 }));
  expect((await keys(page)).filter((key) => key !== 'baohao.changes-seen')).toEqual([]);
  await page.locator('a[data-language="ja"]').click();
  await expect(reminders.cards.locator('h2')).toHaveText('Old SIM');
  await reminders.unfold(say.ja('keep.trace'));
  await page.getByRole('button', { name: say.ja('keep.traceless-end') }).click();
  await expect(page).toHaveURL(/\/ja\/reminders\/$/);
  expect((await reminders.stored).lines[0].nickname).toBe('Old SIM');
});

test('a newer site’s data is left alone, even when nothing is to be stored', async ({ page, reminders }) => {
  await reminders.openWith('en', '{"version":99}');
  await expect(page.getByRole('alert')).toContainText(en('store.newer'));
  await reminders.unfold(en('keep.trace'));
  await page.getByRole('button', { name: en('keep.traceless'), exact: true }).click();
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe('{"version":99}');
});

test('the browser is asked to keep the data by a press alone', async ({ page, reminders }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    navigator.storage.persisted = async () => false;
    navigator.storage.persist = async () => asked.push('persist') > 0;
  });
  await reminders.openWith('en', saved(LINE));
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  await reminders.unfold(en('keep.browser'));
  expect(await asked()).toEqual([]);
  await page.getByRole('button', { name: en('keep.persist') }).click();
  await expect(page.locator('.keep-panel [role=status]').filter({ hasText: en('keep.persist-yes') })).toBeVisible();
  expect(await asked()).toEqual(['persist']);
});

test.describe('in Safari', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/604.1',
  });
  test('its wipe is said in plain words', async ({ page, reminders }) => {
    await reminders.openWith('en', saved(LINE));
    await expect(page.locator('.keep-panel .notice')).toHaveText(en('keep.safari'));
  });
});

test('the card on paper has the dates, the steps and room to note, and nothing else of the page', async ({ page, reminders }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await reminders.openWith('en', saved(FRESH));
  await page.getByRole('button', { name: en('reminders.print-what', { name: 'Old SIM' }) }).click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.paper-card');
  await expect(paper).toBeVisible();
  await expect(paper).toContainText(/16 May 2027/);
  await expect(paper).toContainText('/en/setup/povo/japan-card/app/');
  await expect(paper.locator('.ticks li')).toHaveCount(6);
  for (const other of ['.site-header', '.site-footer', '.line-card', '.calendar-panel', 'h1'])
    await expect(page.locator(other).first()).toBeHidden();
});

test('the published schema is the one that backups name', async ({ page, reminders }) => {
  await reminders.openWith('en', saved(FRESH));
  await reminders.unfold(en('keep.backup'));
  const { text } = await reminders.file(en('keep.backup-file'));
  const schema = await page.request.get(new URL(JSON.parse(text).$schema).pathname);
  expect((await schema.json()).properties.version).toEqual({ const: JSON.parse(text).version });
  expect(JSON.parse(readFileSync('dist/data/schema/schedule.json', 'utf8'))).toEqual(await schema.json());
});
