/** How long the first and the next search take, from the key press to the result on the screen, on a phone four times slower than this machine. */
import { chromium } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { launchOptions } from '../support/browser.ts';
import { StaticHost } from '../support/static-host.ts';

const SLOWER = 4;
const RUNS = 5;

/** Prints the median of some runs in each language, each in a fresh browser context. */
export async function searchSpeed(folder: string): Promise<void> {
  const host = new StaticHost(folder);
  await host.start();
  const browser = await chromium.launch(await launchOptions());
  for (const { path } of LOCALES) {
    const [first, next]: [number[], number[]] = [[], []];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(`${host.origin}/${path}/search/`);
      await page.locator('[data-island][data-ready]').waitFor();
      // The search loads while its reader lifts a finger.
      await page.waitForLoadState('networkidle');
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      const time = (query: string) =>
        page.evaluate(
          (typed) =>
            new Promise<number>((resolve) => {
              const [box, input] = [
                document.querySelector<HTMLElement>('.search'),
                document.querySelector<HTMLInputElement>('.search input'),
              ];
              if (!box || !input) throw new Error('The page has no search box');
              const start = performance.now();
              const shown = () => requestAnimationFrame(() => resolve(performance.now() - start));
              new MutationObserver(() => box.dataset.for === typed && shown()).observe(box, { attributes: true });
              input.value = typed;
              input.dispatchEvent(new InputEvent('input', { bubbles: true }));
            }),
          query,
        );
      first.push(await time('povo'));
      next.push(await time('SIM'));
      await context.close();
    }
    console.log(`search, ${path}, CPU ${SLOWER}× slower: first result in ${median(first)} ms, next in ${median(next)} ms`);
  }
  await browser.close();
  await host.end();
}

function median(times: readonly number[]): number {
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
}
