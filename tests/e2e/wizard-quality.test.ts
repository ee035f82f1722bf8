/** What a reader never notices when it works: paper, errors, odd addresses, large text, a full or refused storage. */
import jsQR from 'jsqr';
import sharp from 'sharp';
import { say } from '../support/ui.ts';
import { expect, test, type Page } from './fixtures/test.ts';

const LOCALES = ['zh-cn', 'en', 'ja'] as const;
const POVO = '#carrier=povo&payment=japan-card&method=app&where=abroad&last=2026-11-20';

/** The pages of the paper that a page would fill. */
async function paperPages(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true });
  return (file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

/** The tallest on paper, in every language, of all plans that work, all rescues and all departures: with these, the others fit too. */
const TALLEST = [
  ...['foreign-card', 'prepaid-card', 'debit-card'].map((payment) => `docomo/${payment}/website/irumo`),
  ...['danger/au', 'danger/rakuten-mobile', 'danger/docomo', 'leaving/rakuten-mobile', 'leaving/docomo'],
];

for (const locale of LOCALES) {
  test(`the tallest plans, rescues and departures, and a plan of each other kind, print on one A4 page (${locale})`, async ({
    page,
    wizard,
  }) => {
    for (const plan of [...TALLEST, 'povo/japan-card/app', 'docomo/japan-card/phone/storage', 'mobal/foreign-card/website']) {
      await page.goto(`/${locale}/setup/${plan}/`);
      expect(await paperPages(page), plan).toBe(1);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.steps').first()).toBeVisible();
    await expect(page.locator('.paper')).toBeVisible();
    await expect(page.locator('.site-header')).toBeHidden();
    await wizard.open(locale, POVO);
    await expect(wizard.plan).toBeVisible();
    expect(await paperPages(page), 'in the wizard').toBe(1);
  });

  test(`an error comes first, has the focus and its word in the title (${locale})`, async ({ page, wizard }) => {
    const t = say[locale];
    await wizard.open(locale);
    await page.getByRole('button', { name: t('wizard.continue') }).click();
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(summary).toContainText(t('wizard.error-title'));
    await expect(page).toHaveTitle(new RegExp(`^${t('wizard.error-prefix')}`));
    expect(await summary.evaluate((box) => box.compareDocumentPosition(document.querySelector('form') as Node) & 4)).toBe(4);
    await summary.getByRole('button', { name: t('wizard.error-choose') }).click();
    await expect(page.locator('input[name="answer"]').first()).toBeFocused();
    await wizard.answerByKeyboard('danger');
    await expect(page).not.toHaveTitle(new RegExp(`^${t('wizard.error-prefix')}`));
  });

  test(`noise in the address leads to the first question, with a word about it (${locale})`, async ({ page, wizard }) => {
    const t = say[locale];
    for (const noise of ['#%E0%A4%A', '#situation=%00&carrier=', `#carrier=${'x'.repeat(100_000)}`, '#a=1&b=2&constructor=povo']) {
      await page.goto('about:blank');
      await wizard.open(locale, noise);
      await expect(wizard.heading, noise.slice(0, 40)).toHaveText(t('question.situation'));
      await expect(page.locator('.notice').first()).toContainText(t('wizard.unread-address'));
    }
  });
}

test('answers outlive a reload, a language and a storage that throws', async ({ page, wizard }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await wizard.open('en', POVO);
  await expect(wizard.plan).toBeVisible();
  await page.locator('.steps .tick input').first().check();
  await expect(page.locator('.tool-status')).toContainText(say.en('tick.not-kept'));
  await page.reload();
  await expect(wizard.plan).toBeVisible();
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(wizard.plan).toHaveAttribute('data-key', 'povo voice japan-card app');
});

test('a page from the back/forward cache still shows its answers', async ({ page, wizard }) => {
  await wizard.open('en', '#situation=automatic&carrier=linemo');
  await expect(wizard.heading).toHaveText(say.en('question.payment'));
  await page.goto('/en/about/');
  await page.goBack();
  await expect(wizard.heading).toHaveText(say.en('question.payment'));
});

test('nothing shifts while questions follow one another, and each heading takes the focus', async ({ page, wizard }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await wizard.open('zh-cn');
  for (const answer of ['automatic', 'povo', 'japan-card', 'app', 'abroad']) {
    await wizard.answerByKeyboard(answer);
    await expect(wizard.heading).toBeFocused();
  }
  const total = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0));
  expect(total).toBeLessThan(0.01);
});

test('the QR code leads back to the same plan', async ({ page, wizard }) => {
  await wizard.open('ja', POVO);
  await page.getByRole('button', { name: say.ja('share.qr') }).click();
  const code = page.locator('.qr svg');
  await expect(code).toHaveAccessibleName(say.ja('share.qr-alt'));
  const { data, info } = await sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
  expect(new URL(read).hash).toBe(new URL(page.url()).hash);
  await page.goto('about:blank');
  await page.goto(read);
  await expect(wizard.plan).toHaveAttribute('data-key', 'povo voice japan-card app');
  await expect(page.locator('.save')).toContainText('2027年5月19日');
});

test('a helper gets a card in the holder’s language', async ({ page, wizard }) => {
  await wizard.open('en', POVO);
  await page.locator('.helper summary').first().click();
  await page.getByRole('radio', { name: '简体中文' }).check();
  const card = page.locator('.hand-over');
  await expect(card).toHaveAttribute('lang', 'zh-CN');
  await expect(card.locator('h2').first()).toHaveText(say['zh-cn']('helper.card', { carrier: 'povo 2.0' }));
  await expect(card).toContainText('オートチャージ');
});

test('at 320 px and with text twice as large nothing is cut off or scrolls sideways', async ({ page, wizard }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const fragment of [
    '',
    '#situation=automatic',
    '#carrier=docomo',
    '#carrier=povo&payment=japan-card&method=app&where=abroad',
    POVO,
  ]) {
    await page.goto('about:blank');
    await wizard.open('en', fragment);
    await expect(wizard.heading).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), fragment).toBeLessThanOrEqual(320);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const hidden = await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(hidden, `${fragment} with large text`).toBeLessThanOrEqual(0);
  }
});

test('a link to a source opens the list it stands in', async ({ page, wizard }) => {
  await wizard.open('en', POVO);
  await page.locator('.glance .proof a[href^="#source-"]').first().click();
  await expect(page.locator('.plan-sources')).toHaveAttribute('open', '');
  await page.goto('/en/setup/povo/japan-card/app/');
  await page.locator('.glance .proof a[href^="#source-"]').first().click();
  await expect(page.locator('.plan-sources .sources li').first()).toBeVisible();
});

test('a screen reader hears the question as a named group with named answers', async ({ page, wizard }) => {
  await wizard.open('en');
  const group = page.getByRole('group', { name: say.en('question.situation') });
  await expect(group).toHaveAccessibleDescription(say.en('question.situation.hint'));
  await expect(group.getByRole('radio')).toHaveCount(5);
  await wizard.answerByKeyboard('automatic');
  await page.locator('#narrow').fill('ドコモ');
  await expect(page.locator('.narrow [role=status]')).not.toBeEmpty();
  await expect(page.locator('[data-value="docomo"]')).toBeVisible();
  await expect(page.locator('[data-value="povo"]')).toBeHidden();
});
