/** Facts come from data: no price, number of days, phone number or address is typed into words, in any language. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../src/data/content.ts';
import { factFile } from '../../src/data/evidence.ts';
import { tagsOf } from '../../src/data/guide-text.ts';
import { contentFiles, guideFiles } from '../../src/data/load-files.ts';
import { allTexts } from '../../src/data/walk.ts';
import { LOCALES } from '../../src/i18n/locales.ts';

const TYPED: Record<string, RegExp> = {
  'a price': /[¥￥$]\s*\d|\d[\d,.]*\s*(円|日元|yen|dollars?|JPY|USD)/i,
  'a time': /\d\s*(日間|日(?![本文])|天|か月|个月|ヶ月|年|小时|時間|days?\b|weeks?\b|months?\b|years?\b|hours?\b)/i,
  'a phone number': /\+\d{1,3}[-\s]\d|\b0\d{1,4}-\d{1,4}-\d{3,4}\b|\b0120\b/,
  'an address': /https?:|www\.|\b[a-z0-9-]+\.(jp|com|net|org|mobi)\b|@[a-z0-9-]+\./i,
};
/** The site's own days (its lists, its reminders), and sites whose name is their address. */
const OWN: Record<string, RegExp> = { 'a time': /^content\/ui\//, 'an address': / channels\.website\.name$/ };
const texts = [
  ...globSync('content/{questions,general,changes}/*.yaml').concat(globSync('content/carriers/words/*/*.yaml')),
  ...globSync('content/ui/*/*.json'),
].flatMap((file) => allTexts(parse(readFileSync(file, 'utf8'))).map(([at, text]) => [`${file} ${at}`, text] as const));
const guides = [...guideFiles(), ...guideFiles(process.cwd(), 'about')];
/** Tags, links inside the site and the numbers of steps are not words. */
const prose = ({ head, body }: (typeof guides)[number]) =>
  `${head.replace(/^(order|checkedOn):.*$/gm, '')}\n${body}`
    .replace(/<[^>]*>/g, '')
    .replace(/\]\(\.\.?\/[^)]*\)/g, ']')
    .replace(/^\d+\. /gm, '');

it.each(Object.entries(TYPED))('nobody types %s', (kind, pattern) => {
  expect(texts.length).toBeGreaterThan(5000);
  expect(texts.filter(([at, text]) => pattern.test(text) && !OWN[kind]?.test(at))).toEqual([]);
  for (const guide of guides) expect(pattern.exec(prose(guide))?.[0], `${guide.locale}/${guide.slug}`).toBeUndefined();
});

it.each([
  ['a price', '每年只要 480 日元'],
  ['a time', '180日間は有効です'],
  ['a phone number', 'Call 0120-923-093.'],
  ['an address', 'Open povo.jp now.'],
])('%s would be noticed: %s', (kind, text) => expect(text).toMatch(TYPED[kind] as RegExp));

describe('what a guide names', () => {
  const content = readContent(contentFiles());
  const tags = guides.filter(({ locale }) => locale === 'en').flatMap(({ slug, body }) => tagsOf(body).map((tag) => ({ slug, ...tag })));
  const labels = (of: string | undefined) => (of ? factFile(content, of)?.labels : content.glossary);

  it('is a term of the glossary, or a label of a carrier with its meaning in every language', () => {
    const used = tags.flatMap(({ slug, name, attributes: { of, id = '', ids = '' } }) =>
      name === 'Term' || name === 'MenuPath' ? (id || ids).split(',').map((one) => ({ slug, of, id: one.trim() })) : [],
    );
    expect(used.length).toBeGreaterThan(100);
    for (const { slug, of, id } of used) {
      // A carrier may use a shared term under its own menu.
      expect(labels(of)?.[id] ?? content.glossary[id], `${slug}: ${of ?? 'glossary'} ${id}`).toBeDefined();
      if (!of || !(id in (labels(of) ?? {}))) continue;
      for (const { path } of LOCALES) {
        const words = of === 'general' ? content.generalWords[path] : content.words[path][of];
        expect(words?.labels[id], `${path} ${of} ${id}`).toBeTruthy();
      }
    }
  });

  it('is a figure with a source, or one that we worked out', () => {
    for (const { slug, name, attributes } of tags.filter((tag) => tag.name === 'Fact')) {
      const figure = factFile(content, attributes.of ?? '')?.figures[attributes.id ?? ''];
      expect(figure, `${slug}: ${name} ${attributes.of} ${attributes.id}`).toBeDefined();
      expect(figure?.sources.length, `${slug}: ${attributes.of} ${attributes.id}`).toBeGreaterThan(0);
    }
  });
});
