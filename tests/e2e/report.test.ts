import { say } from '../support/ui.ts';
import { expect, test } from './fixtures/test.ts';

const { en } = say;

test('a mark beside a fact leads to what it rests on, in the words of the site, and to a text that reports it', async ({ page }) => {
  await page.goto('/en/carriers/povo/');
  const said = (await page.locator('#lines .line').first().locator('p').nth(1).textContent()) ?? '';
  await page.locator('#lines .proof a.kind').nth(1).click();
  await expect(page).toHaveURL(/\/en\/report\/#povo\/lines\.voice\.hold$/);
  await expect(page.getByRole('heading', { name: en('carriers.cost') })).toContainText('povo 2.0');
  const sum = (await page.locator('.said b').first().textContent()) ?? '';
  expect(sum).toContain(en('unit.yen', { n: '330' }));
  expect(said).toContain(sum);
  // The name under which the site keeps it stands once, for those who mend it.
  await expect(page.locator('main [role=status]')).not.toContainText('timesPerYear');
  await expect(page.locator('dl.facts').getByText('povo/lines.voice.hold')).toBeVisible();
  await expect(page.locator('dl.facts cite').first()).toBeVisible();

  const text = page.locator('.report-text');
  await page.getByRole('textbox', { name: en('report.right') }).fill('300 yen');
  await page.getByRole('textbox', { name: en('report.source') }).fill('https://povo.example/price');
  await expect(text).toHaveValue(/What is right: 300 yen\nSource: https:\/\/povo\.example\/price\n/);
  const all = await text.inputValue();
  expect(all).toContain(`${en('report.line.said')}${sum}`);
  expect(all).toContain('fact: povo/lines.voice.hold');
  expect(all).toContain('/en/carriers/povo/');
});

test('without a fact in the address, a report asks in the reader’s language which carrier and what is wrong', async ({ page }) => {
  const { ja } = say;
  await page.goto('/ja/report/');
  await page.getByRole('combobox', { name: ja('report.which') }).selectOption('mineo');
  await page.getByRole('textbox', { name: ja('report.what') }).fill('料金が違う');
  await page.getByRole('textbox', { name: ja('report.right') }).fill('月額1,298円');
  const text = page.locator('.report-text');
  await expect(text).toHaveValue(/^対象：mineo.*\n違っているところ：料金が違う\n正しい内容：月額1,298円\n情報源：\n\nfact: mineo\n$/);
});

for (const [fact, words] of [
  ['general/notes.kyash', 'Kyash'],
  ['povo/figures.rule', say['zh-cn']('report.figure')],
  ['povo/channels.app.procedures.buy-topping', 'povo2.0 App'],
] as const) {
  test(`every kind of fact is said in words: ${fact}`, async ({ page }) => {
    await page.goto(`/zh-cn/report/#${fact}`);
    await expect(page.locator('main [role=status]')).toContainText(words);
    await expect(page.locator('.said')).not.toContainText(/[{[]/);
  });
}

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
  await expect(page.locator('.said')).toContainText(en('unit.yen', { n: '330' }));
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
    const verdict = say[locale]('verdict.conditional');
    await expect(page.locator('.said')).toContainText(verdict);
    await page.getByRole('button', { name: say[locale]('report.copy') }).click();
    await expect(page.getByText(say[locale]('report.copied'))).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`PayPay\n${say[locale]('report.line.said')}${verdict}`);
    expect(copied).toMatch(
      /\nfact: softbank\/payments\.paypay\npage: http:\/\/localhost:\d+\/[a-z-]+\/carriers\/softbank\/\nvalue: \{"verdict":"conditional"\}\n$/,
    );
    expect(copied).not.toContain('secret');
  });
}
