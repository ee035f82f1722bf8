/** The other engines that are on this machine. */
import { existsSync, globSync } from 'node:fs';

const FIREFOX = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
/** Draws into a screen that does not exist, where there is none. */
export const XVFB = '/usr/bin/Xvfb';
export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';

const hasScreen = Boolean(process.env.DISPLAY) || existsSync(XVFB);
const [small] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');

/** The program to start, by engine; undefined where it is not on this machine. */
export const ENGINES = {
  Firefox: FIREFOX.find((path) => path && existsSync(path)),
  WebKit: existsSync(WEBKIT_DRIVER) && hasScreen ? small : undefined,
} as const;
