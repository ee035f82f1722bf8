/**
 * `npm run drift`: fetches the official pages that facts cite and says which of them changed, and which facts to look at again. Ends
 * with 1 where one did. `-- povo docomo` looks at the pages of these carriers only; `-- --accept` keeps what is seen for the next time.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContent } from '../data/content.ts';
import { contentFiles } from '../data/load-files.ts';
import { watchedPages, type Watch } from '../data/watch.ts';
import { dayInJapan } from '../domain/dates.ts';
import { fetchPage } from './fetch-page.ts';
import { watchSources } from './watch-sources.ts';

const STATE = 'content/source-watch.json';
const { values, positionals } = parseArgs({ options: { accept: { type: 'boolean', default: false } }, allowPositionals: true });
const { carriers, general } = readContent(contentFiles());
const files = [...carriers, general];
const unknown = positionals.filter((id) => !files.some((file) => file.id === id));

if (unknown.length > 0) {
  console.error(`drift: no carrier "${unknown.join('", "')}"; there are ${files.map(({ id }) => id).join(', ')}`);
  process.exitCode = 2;
} else {
  const watch: Watch = existsSync(STATE) ? JSON.parse(readFileSync(STATE, 'utf8')) : {};
  const pages = watchedPages(files.filter(({ id }) => positionals.length === 0 || positionals.includes(id)));
  const today = dayInJapan(Date.now());
  const { changed, watch: next } = await watchSources({ pages, watch, today, get: fetchPage, print: console.log, pause: 1000 });
  if (values.accept) keep(positionals.length === 0 ? next : { ...watch, ...next });
  else if (Object.keys(next).some((url) => !watch[url]))
    console.log('New pages are compared from the next time on: npm run drift -- --accept');
  process.exitCode = changed > 0 && !values.accept ? 1 : 0;
}

function keep(watch: Watch): void {
  const sorted = Object.fromEntries(Object.entries(watch).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(STATE, `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`kept in ${STATE}: ${Object.keys(sorted).length} pages`);
}
