/** Every kind of page in every language holds its layout: on small and large screens, sideways, with large text, and from right to left. */
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { speakPseudo } from '../support/pseudo.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { expect, test, type Page } from './fixtures/test.ts';

const SCREENS = [
  { what: '320 px', width: 320, height: 640 },
  { what: 'a phone on its side', width: 740, height: 360 },
  { what: '1280 px', width: 1280, height: 800 },
  { what: '4K', width: 3840, height: 2160 },
  { what: '390 px, text at 200 %', width: 390, height: 844, text: '200%' },
];

/** All faults on all screens, the screen's name before each. */
async function faultsOn(page: Page, screens: readonly (typeof SCREENS)[number][]): Promise<string[]> {
  const faults: string[] = [];
  for (const { what, width, height, text = '' } of screens) {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, text);
    faults.push(...(await page.evaluate(layoutFaults)).map((fault) => `${what}: ${fault}`));
  }
  return faults;
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const locale of ['zh-cn', 'en', 'ja']) {
  for (const kind of PAGE_KINDS) {
    test(`/${locale}/${kind} keeps its layout`, async ({ page }) => {
      await page.goto(`/${locale}/${kind}`);
      expect(await faultsOn(page, SCREENS)).toEqual([]);
    });
  }
}

test('the list to find a carrier by shows companies and domains on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/en/setup/find-carrier/');
  const details = page.locator('.ways small');
  expect(await details.count()).toBeGreaterThan(20);
  expect(await details.evaluateAll((all) => all.filter((one) => getComputedStyle(one).clipPath !== 'none').length)).toBe(0);
});

for (const kind of PAGE_KINDS) {
  test(`/${kind} keeps its layout from right to left with longer text`, async ({ page }) => {
    await speakPseudo(page);
    await page.goto(`/en/${kind}`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('h1')).toContainText(/[äéíöüçñšý]/);
    expect(await faultsOn(page, SCREENS.slice(0, 3))).toEqual([]);
  });
}
