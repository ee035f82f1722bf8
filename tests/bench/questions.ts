/** How long a click takes to show the next question on a processor six times slower; serves `dist/`, which must be built. */
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { launchOptions } from '../support/browser.ts';

const WAY = ['automatic', 'povo', 'japan-card', 'app', 'abroad'] as const;
const ROUNDS = 5;
/** Milliseconds a quick reader spends on a question; what the next one needs is fetched meanwhile. */
const READING = 1500;

export async function benchQuestions(): Promise<void> {
  const server = await preview({ root: process.cwd(), server: { port: 4399 }, logLevel: 'error' });
  const browser = await chromium.launch(await launchOptions());
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const [questions, plans]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto('about:blank');
    await page.goto(`http://localhost:${server.port}/zh-cn/setup/`);
    await page.locator('[data-island][data-ready]').waitFor();
    for (const value of WAY) {
      await page.waitForTimeout(READING);
      (value === WAY.at(-1) ? plans : questions).push(await page.evaluate(answered, value));
    }
  }
  await browser.close();
  await server.stop();
  console.log(`after a click, at 6× slower: next question ${spread(questions)}; the plan ${spread(plans)}`);
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return `${at(0.5)} ms in the middle, ${at(1)} ms at most, of ${sorted.length} clicks`;
}

/** Runs in the page. @returns milliseconds from the press of the button until another heading stands there */
async function answered(value: string): Promise<number> {
  const heading = document.querySelector('.wizard h1')?.textContent;
  document.querySelector<HTMLInputElement>(`input[name="answer"][value="${value}"]`)?.click();
  // The choice is drawn long before a hand reaches the button.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const start = performance.now();
  document.querySelector<HTMLButtonElement>('.wizard form [type="submit"]')?.click();
  const changed = () => {
    const now = document.querySelector('.wizard h1')?.textContent;
    return now !== undefined && now !== heading;
  };
  if (!changed())
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!changed()) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  return performance.now() - start;
}
