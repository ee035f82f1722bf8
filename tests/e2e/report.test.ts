import { say } from '../support/ui.ts';
import { expect, test } from './fixtures/test.ts';

const { en } = say;

test('a mark beside a fact leads to what it rests on, and to a text that reports it', async ({ page }) => {
  await page.goto('/en/carriers/povo/');
  await page.locator('#lines .proof a.kind').nth(1).click();
  await expect(page).toHaveURL(/\/en\/report\/#povo\/lines\.voice\.hold$/);
  await expect(page.locator('dl.facts')).toContainText('yen: 330');
  await expect(page.locator('dl.facts cite').first()).toBeVisible();
  const text = await page.getByRole('textbox', { name: en('report.text') }).inputValue();
  expect(text).toContain('fact: povo/lines.voice.hold');
  expect(text).toContain('/en/carriers/povo/');
});

test('an address that names no fact, or none of ours, says so', async ({ page }) => {
  await page.goto('/en/report/');
  await expect(page.getByText(en('report.none'))).toBeVisible();
  await page.goto('/en/report/#povo/nothing');
  await expect(page.getByText(en('report.unknown', { fact: 'povo/nothing' }))).toBeVisible();
  await page.goto('/en/report/#%E0');
  await expect(page.getByText(en('report.unknown', { fact: '%E0' }))).toBeVisible();
  await page.goto('/en/report/#<b>x</b>');
  await expect(page.locator('.notice')).toContainText('<b>x</b>');
});

test('the site reads the files that anybody can read: the facts behind a report and a plan are the open data', async ({ page, wizard }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto('/en/report/#povo/lines.voice.hold');
  await expect(page.locator('dl.facts')).toContainText('yen: 330');
  expect(asked).toContain('/data/carriers/povo.json');
  asked.clear();
  await wizard.open('ja', '#carrier=ahamo&payment=japan-card&method=website&where=japan');
  await expect(wizard.plan).toBeVisible();
  expect([...asked]).toEqual(expect.arrayContaining(['/data/carriers/ahamo.json', '/data/words/ja/ahamo.json']));
});

for (const locale of ['zh-cn', 'ja'] as const) {
  test(`the text of a report can be copied, and holds nothing of the reader (${locale})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => localStorage.setItem('baohao.schedule', '{"version":1,"lines":[{"nickname":"secret"}]}'));
    await page.goto(`/${locale}/report/#softbank/payments.paypay`);
    await expect(page.locator('dl.facts')).toContainText('conditional');
    await page.getByRole('button', { name: say[locale]('report.copy') }).click();
    await expect(page.getByText(say[locale]('report.copied'))).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^fact: softbank\/payments\.paypay\npage: http:\/\/localhost:\d+\/[a-z-]+\/carriers\/softbank\/\nvalue: \{"verdict":"conditional"\}\n/,
    );
    expect(copied).not.toContain('secret');
  });
}
