/**
 * `npm run status`: carriers, facts by kind, age and review date, plans, pages. `AS_OF=2027-06-01` asks for another day; `-- --overdue`
 * names every fact that is past its review, not only the first ones.
 */
import { existsSync, globSync } from 'node:fs';
import { asOf } from '../data/as-of.ts';
import { readContent } from '../data/content.ts';
import { guideReading } from '../data/guide-reading.ts';
import { contentFiles, guideFiles } from '../data/load-files.ts';
import { READING_BAR } from '../data/reading.ts';
import { statusOf, type FactCounts } from '../data/status.ts';
import { translatedOf, translationStatus } from '../data/translation-status.ts';
import { LOCALES } from '../i18n/locales.ts';

const SHOWN = 20;
const content = readContent(contentFiles());
const { carriers, general } = content;
const guides = guideFiles();
const status = statusOf(carriers, general, asOf());
const { total, plans, ages, overdue } = status;
const table = (rows: readonly (readonly (string | number)[])[]) => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const cell = (value: string | number, column: number) =>
    column === 0 ? String(value).padEnd(widths[0] ?? 0) : String(value).padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join('  ')).join('\n');
};
const cells = (id: string, { facts, official, reported, computed, unknown, oldest, overdue: late }: FactCounts) => [
  id,
  facts,
  official,
  reported,
  computed,
  unknown,
  oldest,
  late,
];

console.log(`As of ${status.asOf}\n`);
console.log(
  table([
    ['file', 'facts', 'official', 'reported', 'computed', 'unknown', 'oldest check', 'overdue'],
    ...status.files.map((file) => cells(file.id, file)),
    cells('all', total),
  ]),
);
console.log(`\ncarriers: ${carriers.length}`);
console.log(
  `facts: ${total.facts} (${total.official} official, ${total.reported} reported, ${total.computed} computed, ${total.unknown} unknown)`,
);
const possible = plans.automatic + plans['by-hand'];
console.log(
  `plans: ${possible + plans['not-possible']} (${plans.automatic} automatic, ${plans['by-hand']} by hand, ${plans['not-possible']} not possible, with the nearest that is)`,
);
console.log(
  existsSync('dist/index.html')
    ? `pages: ${globSync('dist/**/*.html').length}, in dist/ as last built`
    : 'pages: not built (npm run build writes them)',
);
const oldest = ages.findLast(({ upTo }) => Number.isFinite(upTo))?.upTo;
console.log(
  `facts by age: ${ages.map(({ upTo, facts }) => `${Number.isFinite(upTo) ? `up to ${upTo} days` : `more than ${oldest} days`} ${facts}`).join(', ')}`,
);
for (const { locale, complete, stale, missing, open } of translationStatus(guides, translatedOf)) {
  console.log(`translation ${locale}: ${complete} sections complete, ${stale} stale, ${missing} missing`);
  for (const section of open) console.log(`  ${section}`);
}
for (const { path } of LOCALES) {
  const own = guides
    .filter(({ locale }) => locale === path)
    .map((guide) => ({ slug: guide.slug, level: guideReading(content, guide).level }));
  const [hardest] = own.sort((a, b) => b.level - a.level);
  console.log(`reading ${path}: hardest guide ${hardest?.slug} ${hardest?.level.toFixed(1)}, bar ${READING_BAR[path]} (npm run reading)`);
}
if (overdue.length === 0) console.log('overdue: none, no fact is past its review date');
else {
  const shown = process.argv.includes('--overdue') ? overdue : overdue.slice(0, SHOWN);
  console.log(`overdue: ${overdue.length} facts are past their review date\n\n${shown.join('\n')}`);
  if (shown.length < overdue.length) console.log(`… and ${overdue.length - shown.length} more: npm run status -- --overdue`);
}
