/** WebKit, the engine of Safari: WebKitGTK's small browser by WebDriver. Without a screen it draws into a virtual one. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import type { Driver } from './driver.ts';
import { ENGINES, WEBKIT_DRIVER, XVFB } from './engines.ts';

export async function openWebKit(): Promise<Driver> {
  const started: ChildProcess[] = [];
  const env = {
    ...process.env,
    DISPLAY: process.env.DISPLAY || (await openScreen(started)),
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const port = await freePort();
  started.push(spawn(WEBKIT_DRIVER, [`--port=${port}`], { stdio: 'ignore', env }));
  const end = () => {
    for (const child of started) child.kill();
  };
  const driver = await connect(port).catch((error: unknown) => {
    end();
    throw error;
  });
  return {
    open: (url, width = 1024) => (width < NARROWEST ? openNarrow(driver, url, width) : openWide(driver, url, width)),
    run: (script, ...args) => driver.executeAsyncScript(asked(script), args),
    press: async (...keys) => {
      for (const key of keys)
        await driver
          .actions()
          .sendKeys(KEYS[key] ?? key)
          .perform();
    },
    back: () => driver.navigate().back(),
    close: async () => {
      await driver.quit().catch(() => undefined);
      end();
    },
  };
}

const KEYS: Readonly<Record<string, string>> = { Tab: Key.TAB, Enter: Key.ENTER, ArrowDown: Key.ARROW_DOWN };

/** The window of the small browser gets no narrower than its own buttons. */
const NARROWEST = 460;

async function openWide(driver: WebDriver, url: string, width: number): Promise<void> {
  await driver.manage().window().setRect({ x: 0, y: 0, width, height: 840 });
  await driver.get(url);
}

/** In a frame as wide as a phone, on a text of the site that has no policy against frames. */
async function openNarrow(driver: WebDriver, url: string, width: number): Promise<void> {
  await driver.get(new URL('/robots.txt', url).href);
  await driver.executeAsyncScript(
    asked(
      (address: string, wide: number) =>
        new Promise<void>((resolve) => {
          const frame = Object.assign(document.createElement('iframe'), { width: wide, height: 700, src: address });
          frame.style.border = '0';
          frame.onload = () => resolve();
          document.body.replaceChildren(frame);
        }),
    ),
    [url, width],
  );
  await driver.switchTo().frame(0);
}

/** Waits for the promise, if there is one. The site's policy allows no `eval`, so the script is part of the text. */
const asked = (script: (...args: never[]) => unknown) => `
  const [args, done] = arguments;
  Promise.resolve((${script})(...args)).then(done, (error) => done({ error: String(error) }));`;

/** @returns the name of a free screen */
async function openScreen(started: ChildProcess[]): Promise<string> {
  const server = spawn(XVFB, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(server);
  const [number] = await once(server.stdio[3] as Readable, 'data');
  return `:${String(number).trim()}`;
}

async function connect(port: number): Promise<WebDriver> {
  const wanted = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: ENGINES.WebKit, args: ['--automation'] },
  });
  for (let tries = 1; ; tries++) {
    try {
      const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wanted).build();
      await driver.manage().setTimeouts({ script: 120_000 });
      return driver;
    } catch (error) {
      if (tries === 20) throw error;
      await wait(250);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
