import { say } from '../support/ui.ts';
import { expect, test } from './fixtures/test.ts';

const { en, ja, 'zh-cn': zh } = say;

test('a povo reader with a Japanese card in the app gets a plan by keyboard, saves it and restarts the clock', async ({
  page,
  wizard,
  reminders,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-22T03:00:00Z'));
  await wizard.open('zh-cn');
  for (const answer of ['automatic', 'povo', 'japan-card', 'app', 'abroad']) await wizard.answerByKeyboard(answer);

  await wizard.tabTo('input[name="year"]');
  await page.keyboard.type('2026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('11');
  await page.keyboard.press('Tab');
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');

  await expect(wizard.heading).toHaveText(zh('plan.title', { carrier: 'povo 2.0' }));
  await expect(wizard.heading).toBeFocused();
  await expect(wizard.plan).toHaveAttribute('data-plan', 'automatic');
  await expect(wizard.plan).toContainText('オートチャージ');
  await expect(page.locator('.save')).toContainText('2027年5月19日');

  // The plan is long: one link on top leads past it.
  await wizard.tabTo('a[href="#save"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('.save h2')).toBeInViewport();
  await wizard.tabTo('#nickname');
  await page.keyboard.type('备用号');
  await wizard.tabTo('.save [type=submit]');
  await page.keyboard.press('Enter');
  await expect(page.locator('.save [role=status]')).toContainText(zh('save.done'));
  // Where the reader was: a second press saves nothing twice, the next key leads to what was saved.
  await expect(page.locator('.save [type=submit]')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.save [role=status] a')).toBeFocused();

  await reminders.open('zh-cn');
  await expect(reminders.cards).toHaveCount(1);
  await expect(reminders.cards).toContainText('备用号');
  // The carrier's time less the margin for safety.
  await expect(reminders.cards.locator('.countdown')).toContainText(zh('schedule.days-left', { count: 178 - 3 }));
  await page.reload();
  await expect(reminders.cards.locator('.countdown')).toContainText(zh('schedule.days-left', { count: 178 - 3 }));

  await wizard.tabTo('.line-card .button');
  await page.keyboard.press('Enter');
  await expect(reminders.cards.locator('.countdown')).toContainText(zh('schedule.days-left', { count: 180 - 3 }));
  expect((await reminders.stored).lines[0]).toMatchObject({
    lastAct: '2026-11-22',
    history: ['2026-11-20'],
    carrier: 'povo',
    goal: 'automatic',
  });
});

test('a reader whose payment is refused is led to one that works, without answering again', async ({ page, wizard }) => {
  await wizard.open('en', '#carrier=rakuten-mobile&payment=foreign-card&method=website&where=japan&last=unknown');
  await expect(wizard.plan).toHaveAttribute('data-plan', 'not-possible');
  await expect(page.locator('.answer')).toContainText(
    en('reason.payment-refused', { carrier: 'Rakuten Mobile', payment: en('payment.foreign-card') }),
  );
  const first = wizard.plan.locator('.ways a').first();
  await expect(first).toContainText(en('payment.japan-card'));
  await first.click();
  await expect(wizard.plan).toHaveAttribute('data-plan', 'automatic');
  await expect(page).toHaveURL(/payment=japan-card.*where=japan/);
  await expect(wizard.plan).toContainText('お支払い方法の変更');
});

test('a reader abroad is never shown a step that needs Japan', async ({ page, wizard }) => {
  await wizard.open('ja', '#carrier=docomo&line=mini&payment=bank-debit&method=phone&where=abroad');
  await expect(wizard.plan).toHaveAttribute('data-plan', 'not-possible');
  await expect(page.locator('.answer')).toContainText(ja('payment.bank-debit'));
  await expect(wizard.plan.locator('.ways a')).not.toHaveCount(0);
  await page.evaluate(() => location.assign('#carrier=docomo&line=mini&payment=bank-debit&method=phone&where=japan'));
  await expect(wizard.plan).toHaveAttribute('data-plan', 'automatic');
  await expect(wizard.plan.locator('[data-reach="japan-only"]')).not.toHaveCount(0);
});

test('a reader who does not know gets the safest way, said to be our suggestion', async ({ page, wizard }) => {
  await wizard.open('en', '#carrier=mobal&line=unknown&payment=unknown&method=unknown&where=unknown');
  await expect(wizard.plan).toHaveAttribute('data-plan', 'automatic');
  await expect(page.locator('.summary')).toContainText(en('summary.suggested', { choice: '' }).trim());
});

test('Back, the browser’s Back and Change keep every other answer', async ({ page, wizard }) => {
  await wizard.open('en', '#carrier=povo&payment=japan-card&method=app&where=abroad&last=2026-11-20');
  await expect(wizard.heading).toHaveText(en('plan.title', { carrier: 'povo 2.0' }));
  await page.getByRole('link', { name: en('wizard.change-what', { what: en('summary.payment') }) }).click();
  await expect(wizard.heading).toHaveText(en('question.payment'));
  await expect(page.locator('input[value="japan-card"]')).toBeChecked();
  await page.locator('[data-value="voucher"]').click();
  await page.getByRole('button', { name: en('wizard.continue') }).click();
  await expect(wizard.heading).toHaveText(en('plan.title', { carrier: 'povo 2.0' }));
  await expect(wizard.plan).toHaveAttribute('data-plan', 'by-hand');
  await expect(page.locator('.summary')).toContainText('20 November 2026');
  await page.goBack();
  await expect(wizard.heading).toHaveText(en('question.payment'));
  await page.goBack();
  await expect(wizard.plan).toHaveAttribute('data-key', 'povo voice japan-card app');
  await page.getByRole('link', { name: en('wizard.back'), exact: true }).click();
  await expect(page.locator('input[name="year"]')).toHaveValue('2026');
});

test('the language links keep the answers', async ({ page, wizard }) => {
  await wizard.open('en', '#carrier=linemo&payment=bank-debit');
  await expect(wizard.heading).toHaveText(en('question.method'));
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL(/\/ja\/setup\/#carrier=linemo&payment=bank-debit/);
  await expect(wizard.heading).toHaveText(ja('question.method'));
});

test('an empty or impossible answer is said in words, with the focus on them', async ({ page, wizard }) => {
  await wizard.open('en');
  await page.getByRole('button', { name: en('wizard.continue') }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText(en('wizard.error-choose'));
  await expect(page).toHaveTitle(/^Error:/);

  await wizard.open('en', '#carrier=povo&payment=japan-card&method=app&where=abroad');
  await expect(page.locator('input[name="year"]')).toBeVisible();
  for (const [part, value] of Object.entries({ year: '２０２７', month: '2', day: '30' }))
    await page.locator(`input[name="${part}"]`).fill(value);
  await page.getByRole('button', { name: en('wizard.continue') }).click();
  await expect(page.getByRole('alert')).toContainText(en('wizard.error-impossible'));
  await expect(page.locator('input[name="day"]')).toHaveValue('30');
  await page.locator('input[name="day"]').fill('28');
  await page.getByRole('button', { name: en('wizard.continue') }).click();
  await expect(page).toHaveURL(/last=2027-02-28/);
});

test('an answer in the address that does not fit is asked again', async ({ page, wizard }) => {
  await wizard.open('zh-cn', '#carrier=docomo&line=gold&payment=japan-card');
  await expect(page.locator('.notice')).toContainText(zh('wizard.invalid-answer'));
  await expect(wizard.heading).toHaveText(zh('question.line'));
});

test('facts that cannot be loaded are said, and a second try works', async ({ page, wizard, problems }) => {
  await page.route('**/data/carriers/povo.json', (route) => route.abort());
  await wizard.open('en', '#carrier=povo&payment=japan-card');
  await expect(page.getByRole('alert')).toContainText(en('wizard.load-failed'));
  await page.unroute('**/data/carriers/povo.json');
  await page.getByRole('button', { name: en('wizard.try-again') }).click();
  await expect(wizard.heading).toHaveText(en('question.method'));
  problems.splice(0, problems.length, ...problems.filter((problem) => !problem.includes('ERR_FAILED')));
});

// Each combination is compared in one of the languages: the words differ, the way they are put together does not.
for (const [share, locale] of ['zh-cn', 'en', 'ja'].entries()) {
  test(`every plan built in the browser equals its page (a third of them, ${locale})`, async ({ page, wizard }) => {
    test.setTimeout(180_000);
    await wizard.open(locale);
    const differences = await page.evaluate(
      async ([language, third]) => {
        const carriers: { id: string; lines: { id: string }[] }[] = await Promise.all(
          (await (await fetch('/data/carriers.json')).json()).carriers.map(async ({ facts }: { facts: string }) =>
            (await fetch(facts)).json(),
          ),
        );
        const payments = Object.keys((carriers[0] as never as { payments: object }).payments);
        const found: string[] = [];
        let compared = 0;
        let number = 0;
        const html = (root: ParentNode) => {
          const plan = root.querySelector('.plan')?.cloneNode(true) as HTMLElement | undefined;
          // What the reader's own clock fills in.
          for (const live of plan?.querySelectorAll<HTMLElement>('[data-live]') ?? []) {
            live.textContent = '';
            delete live.dataset.state;
          }
          return plan?.outerHTML.replaceAll(/\s+/g, ' ').replaceAll(' hidden=""', '');
        };
        for (const carrier of carriers) {
          for (const [index, line] of carrier.lines.entries()) {
            for (const payment of payments) {
              for (const method of ['website', 'app', 'phone']) {
                if (number++ % 3 !== third) continue;
                const key = `${carrier.id} ${line.id} ${payment} ${method}`;
                const page = fetch(`/${language}/setup/${carrier.id}/${payment}/${method}/${index === 0 ? '' : `${line.id}/`}`);
                location.hash = new URLSearchParams({
                  carrier: carrier.id,
                  line: line.id,
                  payment,
                  method,
                  where: 'unknown',
                  last: 'unknown',
                }).toString();
                for (let i = 0; i < 500 && document.querySelector('.plan')?.getAttribute('data-key') !== key; i++)
                  await new Promise((next) => setTimeout(next, 4));
                const response = await page;
                // The policy of this page does not know that page's stylesheet.
                const text = (await response.text()).replaceAll(/<style.*?<\/style>/gs, '');
                const built = new DOMParser().parseFromString(text, 'text/html');
                if (!response.ok || html(built) === undefined || html(built) !== html(document)) found.push(key);
                compared++;
              }
            }
          }
        }
        return { found, compared };
      },
      [locale, share] as const,
    );
    expect(differences.found).toEqual([]);
    expect(differences.compared).toBeGreaterThan(150);
  });
}
