/** The site in the engines of Firefox and Safari, as far as they are on this machine: what a reader does, and that every page holds its layout. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayInJapan } from '../../src/domain/dates.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { carrierName } from '../../src/views/view.ts';
import { carrierView } from '../support/known.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { StaticHost } from '../support/static-host.ts';
import { say } from '../support/ui.ts';
import { until, type Driver } from './driver.ts';
import { ENGINES } from './engines.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

const STARTED = [
  { engine: 'Firefox', start: openFirefox },
  { engine: 'WebKit', start: openWebKit },
] as const;

const host = new StaticHost('dist');
beforeAll(() => host.start());
afterAll(() => host.end());

describe.each(STARTED.filter(({ engine }) => ENGINES[engine]))('$engine', ({ start }) => {
  let browser: Driver;
  beforeAll(async () => {
    browser = await start();
  }, 60_000);
  afterAll(() => browser?.close());

  const open = async (path: string, width?: number) => {
    await browser.open(`${host.origin}${path}`, width);
    await until(
      'the islands of the page',
      () => browser.run(unready),
      (left) => left === 0,
    );
  };
  const heading = () => browser.run(() => document.querySelector('h1')?.textContent ?? '');
  const text = (selector: string) => browser.run((at) => document.querySelector(at)?.textContent ?? '', selector);

  test.each(LOCALES)('a plan by keyboard alone, saved, and its deadline counted ($path)', async ({ path, tag }) => {
    const t = say[path];
    const day = addDays(dayInJapan(Date.now()), -40);
    await open(`/${path}/about/`);
    await browser.run(() => localStorage.clear());
    await open(`/${path}/setup/`);
    for (const answer of ['automatic', 'povo', 'japan-card', 'app', 'abroad']) {
      const before = await heading();
      await choose(browser, answer);
      await until(`the question after ${answer}`, heading, (now) => now !== '' && now !== before);
      expect(await browser.run(() => document.activeElement?.tagName), answer).toBe('H1');
    }
    const question = await heading();
    await browser.back();
    await until('the question before', heading, (now) => now === t('question.where'));
    await choose(browser, 'abroad');
    await until('the date', heading, (now) => now === question);

    await tabTo(browser, 'input[name="year"]');
    const [year = '', month = '', date = ''] = day.split('-');
    await browser.press(year, 'Tab', month, 'Tab', date, 'Enter');
    await until('the plan', heading, (now) => now === t('plan.title', { carrier: carrierName(carrierView(path, 'povo')) }));
    await tabTo(browser, '#nickname');
    await browser.press('SIM 1', 'Enter');
    await until(
      'the note that it is saved',
      () => text('.save [role=status]'),
      (now) => now.includes(t('save.done')),
    );

    await open(`/${path}/reminders/`);
    // 180 days, less the margin of three for safety.
    const left = t('schedule.days-left', { count: 180 - 40 - 3 });
    await until(
      'the countdown',
      () => text('.line-card .countdown'),
      (now) => now.includes(left),
    );
    expect(await text('.line-card')).toContain(createFormat(tag, t).day(addDays(day, 177)));
  });

  test.each(LOCALES)('search answers in the language, within the page ($path)', async ({ path }) => {
    await open(`/${path}/search/`);
    await tabTo(browser, '.search input');
    await browser.press('povo');
    await until(
      'a hit',
      () => browser.run(() => document.querySelectorAll('.search .hits a').length),
      (hits) => hits > 0,
    );
    expect(await browser.run(() => document.querySelector('.search .hits a')?.getAttribute('href'))).toContain(`/${path}/`);
  });

  test('what was kept opens when nobody answers', async () => {
    const away = new StaticHost('dist');
    await away.start();
    await browser.open(`${away.origin}/en/`);
    await until('the pack to be kept', () => browser.run(() => document.querySelector('[data-notice="kept"]') !== null));
    await away.end();
    await browser.open(`${away.origin}/en/guides/phone/`);
    expect(await heading()).not.toBe('');
    expect(await browser.run(() => document.documentElement.dataset.saved)).toMatch(/^\d{4}-/);
  });

  test.each([320, 1280])('every kind of page holds its layout, in three languages, at %i px', async (width) => {
    const faults: string[] = [];
    for (const { path } of LOCALES)
      for (const kind of PAGE_KINDS) {
        await open(`/${path}/${kind}`, width);
        faults.push(...(await browser.run(layoutFaults)).map((fault) => `/${path}/${kind}: ${fault}`));
      }
    expect(faults).toEqual([]);
  });
});

/** How many islands have not come to life. Runs in the page. */
function unready(): number {
  return [...document.querySelectorAll<HTMLElement>('[data-island]')].filter(({ dataset }) => dataset.ready === undefined).length;
}

/** Presses Tab until the element has the focus. */
async function tabTo(browser: Driver, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await browser.run((at) => document.activeElement?.matches(at) ?? false, selector)) return;
    await browser.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** Answers a question of the wizard: to the group, by arrow to the answer, Enter. */
async function choose(browser: Driver, value: string): Promise<void> {
  await tabTo(browser, 'input[name="answer"]');
  // Firefox takes no space that a hand has not typed; there the arrows go around.
  await browser.press(' ');
  for (let presses = 0; presses < 40; presses++) {
    if (await browser.run((wanted) => document.querySelector<HTMLInputElement>('input[name="answer"]:checked')?.value === wanted, value))
      return browser.press('Enter');
    await browser.press('ArrowDown');
  }
  throw new Error(`The arrow keys do not lead to ${value}`);
}
