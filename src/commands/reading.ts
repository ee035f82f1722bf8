/** `npm run reading`: the reading level of every guide, those over the bar, and the hardest sentences. `-- ja 20` asks for one language and more sentences. */
import { readContent } from '../data/content.ts';
import { guideReading } from '../data/guide-reading.ts';
import { contentFiles, guideFiles } from '../data/load-files.ts';
import { READING_BAR } from '../data/reading.ts';
import { LOCALES } from '../i18n/locales.ts';

const [only, count = '10'] = process.argv.slice(2);
const content = readContent(contentFiles());
const guides = guideFiles();

for (const { path, name } of LOCALES.filter((locale) => !only || locale.path === only)) {
  const own = guides
    .filter(({ locale }) => locale === path)
    .map((guide) => ({ slug: guide.slug, ...guideReading(content, guide) }))
    .sort((a, b) => b.level - a.level);
  const unit = path === 'en' ? 'Flesch–Kincaid grade' : 'characters, nine of ten sentences within';
  console.log(`\n${name}: ${unit}, bar ${READING_BAR[path]}\n`);
  for (const { slug, level } of own)
    console.log(`${level.toFixed(1).padStart(5)}  ${slug}${level > READING_BAR[path] ? '  OVER THE BAR' : ''}`);
  const worst = own.flatMap(({ slug, worst: sentences }) => sentences.map((sentence) => ({ slug, ...sentence })));
  console.log('\nHardest sentences:');
  for (const { slug, level, text } of worst.sort((a, b) => b.level - a.level).slice(0, Number(count)))
    console.log(`${level.toFixed(1).padStart(5)}  ${slug}: ${text}`);
}
