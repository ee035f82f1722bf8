/**
 * `npm run translated -- zh-cn app`: says that the Chinese "app" was made from, or read against, the source as it stands today.
 * `-- zh-cn app#the-seven-steps` means one section, `-- zh-cn --all` every guide.
 */
import { writeFileSync } from 'node:fs';
import { guideFiles } from '../data/load-files.ts';
import { digestsOf, translatedFile } from '../data/translations.ts';
import { translatedOf, wordsOf } from '../data/translation-status.ts';
import { LOCALES, SOURCE_LOCALE } from '../i18n/locales.ts';

const [locale = '', what = ''] = process.argv.slice(2);
const guides = guideFiles();
const [slug, anchor] = what.split('#');
const sources = guides.filter((guide) => guide.locale === SOURCE_LOCALE && (what === '--all' || guide.slug === slug));

if (locale === SOURCE_LOCALE || !LOCALES.some(({ path }) => path === locale)) stop(`"${locale}" is no language that is translated into`);
if (sources.length === 0) stop(`no guide "${what}"; expected a slug, slug#section or --all`);

const kept = { ...translatedOf(locale) };
let count = 0;
for (const source of sources) {
  const now = digestsOf(wordsOf(source));
  const accepted = anchor === undefined ? now : Object.fromEntries(Object.entries(now).filter(([id]) => id === anchor));
  if (Object.keys(accepted).length === 0) stop(`${source.slug} has no section "${anchor}"; it has ${Object.keys(now).join(', ')}`);
  const known = Object.entries(kept[source.slug] ?? {}).filter(([id]) => id in now);
  kept[source.slug] = { ...Object.fromEntries(known), ...accepted };
  count += Object.keys(accepted).length;
}
const slugs = new Set(guides.map((guide) => guide.slug));
const sorted = Object.entries(kept)
  .filter(([id]) => slugs.has(id))
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(translatedFile(locale), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
console.log(`${translatedFile(locale)}: ${count} section(s) accepted`);

function stop(problem: string): never {
  console.error(`translated: ${problem}`);
  process.exit(1);
}
