/** What the wizard's island shows: every kind of question and every ending, by the answers that lead there. */
import type { Page } from '@playwright/test';
import type { Outcome, Question } from '../../src/domain/flow.ts';

export interface WizardSight {
  readonly name: string;
  readonly shows: Question | Outcome;
  readonly fragment: string;
  /** Something that fills the window: only that is pictured, not the page behind it. */
  readonly fills?: true;
  /** Absent: nothing is pressed. */
  readonly press?: (page: Page) => Promise<void>;
}

const POVO = '#carrier=povo&payment=japan-card&method=app&where=abroad&last=2026-11-20';
const DOCOMO = '#carrier=docomo&line=mini';

/** Without an answer: the error summary. */
const continueEmpty = (page: Page) => page.locator('.wizard form button[type=submit]').click();
const save = (page: Page) => page.locator('.save form button[type=submit]').click();
const qr = async (page: Page) => {
  await page.locator('[data-share=qr]').click();
  await page.locator('.qr svg').waitFor();
};
const phrase = async (page: Page) => {
  await page.locator('.say summary').first().click();
  await page.locator('.phrase button[popovertarget]').first().click();
};
const helper = async (page: Page) => {
  await page.locator('.helper > summary').click();
  await page.locator('.helper input[type=radio]').first().check();
  await page.locator('.hand-over').waitFor();
};
const filter = (page: Page) => page.locator('#narrow').fill('ドコモ');

export const WIZARD_SIGHTS: readonly WizardSight[] = [
  { name: 'question-situation-error', shows: 'situation', fragment: '', press: continueEmpty },
  { name: 'question-unread-address', shows: 'situation', fragment: '#carrier=%00&x=1' },
  { name: 'question-carrier', shows: 'carrier', fragment: '#situation=automatic' },
  { name: 'question-carrier-filter', shows: 'carrier', fragment: '#situation=automatic', press: filter },
  { name: 'question-line', shows: 'line', fragment: '#carrier=docomo' },
  { name: 'question-payment', shows: 'payment', fragment: DOCOMO },
  { name: 'question-method', shows: 'method', fragment: `${DOCOMO}&payment=japan-card` },
  { name: 'question-where', shows: 'where', fragment: `${DOCOMO}&payment=japan-card&method=app` },
  { name: 'question-last-error', shows: 'last', fragment: '#carrier=povo&payment=japan-card&method=app&where=japan', press: continueEmpty },
  { name: 'question-state', shows: 'state', fragment: '#situation=danger' },
  { name: 'question-stopped', shows: 'stopped', fragment: '#situation=danger&state=suspended&carrier=povo&where=abroad' },
  { name: 'question-departure', shows: 'departure', fragment: '#situation=leaving&carrier=povo' },
  { name: 'question-resident', shows: 'resident', fragment: '#situation=no-number&where=japan' },
  { name: 'ending-plan', shows: 'plan', fragment: POVO },
  { name: 'ending-plan-no-date', shows: 'plan', fragment: POVO.replace('2026-11-20', 'unknown') },
  { name: 'ending-plan-saved', shows: 'plan', fragment: POVO, press: save },
  { name: 'ending-plan-qr', shows: 'plan', fragment: POVO, press: qr },
  { name: 'ending-plan-helper', shows: 'plan', fragment: POVO, press: helper },
  {
    name: 'ending-plan-phone',
    shows: 'plan',
    fragment: '#carrier=docomo&line=storage&payment=japan-card&method=phone&where=japan&last=unknown',
  },
  {
    name: 'ending-plan-phrase',
    shows: 'plan',
    fragment: '#carrier=docomo&line=storage&payment=japan-card&method=phone&where=japan&last=unknown',
    fills: true,
    press: phrase,
  },
  { name: 'ending-not-possible', shows: 'plan', fragment: '#carrier=povo&payment=alipay&method=phone&where=abroad&last=unknown' },
  {
    name: 'ending-rescue-date',
    shows: 'rescue',
    fragment: '#situation=danger&state=suspended&carrier=povo&where=abroad&stopped=2026-11-10',
  },
  { name: 'ending-rescue', shows: 'rescue', fragment: '#situation=danger&state=warned&carrier=docomo&line=mini&where=japan' },
  { name: 'ending-leaving-date', shows: 'leaving', fragment: '#situation=leaving&carrier=povo&departure=2026-12-20' },
  { name: 'ending-leaving', shows: 'leaving', fragment: '#situation=leaving&carrier=povo&departure=unknown' },
  { name: 'ending-find', shows: 'find-carrier', fragment: '#situation=find-carrier' },
  { name: 'ending-choose', shows: 'choose-carrier', fragment: '#situation=no-number&where=japan&resident=yes&payment=foreign-card' },
];

/** Opens a sight on a page that may show another one: complete, with what a plan fetches after it is drawn. */
export async function openSight(page: Page, setup: string, { fragment, press }: WizardSight): Promise<void> {
  // A new page each time: a new fragment alone would keep what was typed and pressed before.
  await page.goto('about:blank');
  await page.goto(`${setup}${fragment}`, { waitUntil: 'networkidle' });
  await page.locator('.wizard h1').waitFor();
  if (fragment && !fragment.includes('%00')) await page.locator('.wizard .back').waitFor();
  await press?.(page);
}
