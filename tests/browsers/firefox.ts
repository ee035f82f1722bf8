/** Firefox, by WebDriver BiDi. */
import puppeteer, { type KeyInput } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { ENGINES } from './engines.ts';

const KEYS: readonly string[] = ['Tab', 'Enter', 'ArrowDown'];

export async function openFirefox(): Promise<Driver> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: ENGINES.Firefox ?? '', headless: true });
  const [page = await browser.newPage()] = await browser.pages();
  return {
    open: async (url, width = 1024) => {
      await page.setViewport({ width, height: 800 });
      await page.goto(url);
    },
    // The library's own type of this is more than TypeScript can follow here.
    run: (script, ...args) => page.evaluate(script as never, ...(args as unknown as never[])),
    press: async (...keys) => {
      for (const key of keys)
        if (KEYS.includes(key)) await page.keyboard.press(key as KeyInput);
        else await page.keyboard.type(key);
    },
    back: async () => void (await page.goBack()),
    close: () => browser.close(),
  };
}
