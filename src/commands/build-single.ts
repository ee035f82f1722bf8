/** Writes `dist-single/baohao-<locale>.html`: the site in one file per language, for chats, USB sticks and handouts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { LOCALES } from '../i18n/locales.ts';
import { interfaceTexts } from '../integrations/interface-texts.ts';
import { singleFile } from '../integrations/single-file.ts';
import { buildIfStale } from './build-if-stale.ts';

const OUT = 'dist-single';

buildIfStale();
mkdirSync(OUT, { recursive: true });
const base = (process.env.BASE_PATH ?? '/').replace(/\/?$/, '/');
const texts = interfaceTexts();
for (const { path: locale } of LOCALES) {
  const html = await singleFile({ root: 'dist', locale, base, site: process.env.SITE_URL, texts: texts[locale] });
  writeFileSync(`${OUT}/baohao-${locale}.html`, html);
  console.log(`${OUT}/baohao-${locale}.html: ${Math.round(Buffer.byteLength(html) / 1000)} kB`);
}
if (!process.env.SITE_URL) console.log('SITE_URL is not set: links that leave the file have nowhere to go. See README.md.');
