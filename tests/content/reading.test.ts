/** Every guide can be read by a tired reader, by the bar of its language. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/data/content.ts';
import { guideReading } from '../../src/data/guide-reading.ts';
import { contentFiles, guideFiles } from '../../src/data/load-files.ts';
import { READING_BAR, readingOf, sentencesIn, type Reading } from '../../src/data/reading.ts';
import { readQuestions } from '../../src/data/questions.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';

const files = contentFiles();
const content = readContent(files);

/** Names the hardest sentences where the bar is missed. */
function expectReadable({ level, worst }: Reading, locale: Locale): void {
  const hardest = worst.slice(0, 5).map(({ text }) => text);
  expect(level, hardest.join('\n')).toBeLessThanOrEqual(READING_BAR[locale]);
}

const pages = [...guideFiles(), ...guideFiles(process.cwd(), 'about')];

it.each(pages.map((guide) => [`${guide.locale}/${guide.slug}`, guide] as const))('%s stays within its bar', (_, guide) => {
  const reading = guideReading(content, guide);
  expect(reading.worst.length).toBeGreaterThan(10);
  expectReadable(reading, guide.locale as Locale);
});

describe.each(LOCALES)('the answers to questions in $tag', ({ path }) => {
  const { topics, words } = readQuestions(files, content);
  it.each(Object.keys(topics))('%s stay within the bar', (topic) => {
    const answers = topics[topic]?.map(({ id }) => words[path].questions[id]?.answer ?? '') ?? [];
    const plain = answers.map((answer) => answer.replace(/\{[^}]*\}/g, '10').replace(/\[[^\]]*\]/g, path === 'en' ? 'this' : 'この言葉'));
    const reading = readingOf(
      plain.flatMap((answer) => sentencesIn(answer, path)),
      path,
    );
    expectReadable(reading, path);
  });
});
