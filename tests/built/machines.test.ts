/** What machines read: structured data, pictures for links, the sitemap, the feed. They say what the pages say. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { DIST, exists, html, pages, parse } from '../support/built.ts';

type Node = Record<string, unknown> & { '@type': string };
const nodesOf = (path: string): Node[] =>
  [...html(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => JSON.parse(json));
const described = pages().filter((path) => html(path).includes('application/ld+json'));
/** Properties whose values are words that a reader must be able to see. */
const SPOKEN = ['headline', 'name', 'description'];
const KNOWN: Record<string, string[]> = {
  TechArticle: ['headline', 'description', 'inLanguage', 'dateModified', 'mainEntityOfPage', 'publisher'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  DefinedTermSet: ['@id', 'name', 'description', 'inLanguage', 'hasDefinedTerm'],
  DefinedTerm: ['name', 'description', 'url'],
  WebApplication: ['name', 'description', 'url', 'inLanguage', 'applicationCategory', 'operatingSystem', 'isAccessibleForFree'],
  Organization: ['name'],
};

function every(node: unknown, visit: (one: Node) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('@type' in node) visit(node as Node);
  for (const value of Object.values(node)) every(value, visit);
}

describe('structured data', () => {
  it('is on every guide, the glossary and the wizard', () => {
    const guides = globSync('content/guides/*/*.mdx').map(
      (file) => `${file.replace('content/guides/', '').replace('/', '/guides/').replace('.mdx', '')}/index.html`,
    );
    for (const path of [
      ...guides,
      ...LOCALES.flatMap(({ path: locale }) => [`${locale}/glossary/index.html`, `${locale}/setup/index.html`]),
    ])
      expect(described, path).toContain(path);
  });

  it.each(described.filter((path) => !path.includes('/data/')))(
    '%s: known types and properties, no word that the page does not show',
    (path) => {
      const document = parse(html(path));
      for (const reading of document.querySelectorAll('rt, rp')) reading.remove();
      const text = (document.body.textContent ?? '').replace(/\s+/g, ' ');
      const hidden: string[] = [];
      for (const root of nodesOf(path)) {
        expect(root['@context']).toBe('https://schema.org');
        every(root, (node) => {
          for (const key of Object.keys(node).filter((name) => name !== '@type' && name !== '@context'))
            expect(KNOWN[node['@type']] ?? [], `${node['@type']}.${key}`).toContain(key);
          for (const key of SPOKEN) {
            const value = node[key];
            if (typeof value === 'string' && !text.includes(value.replace(/\s+/g, ' '))) hidden.push(`${node['@type']}.${key}: ${value}`);
          }
        });
      }
      expect(hidden).toEqual([]);
    },
  );
});

it('every listed page names a picture of its own site, drawn in the right size', async () => {
  const used = new Set<string>();
  for (const path of pages().filter((page) => /^(zh-cn|en|ja)\//.test(page) && html(page).includes('rel="canonical"'))) {
    const picture = /<meta property="og:image" content="([^"]+)"/.exec(html(path))?.[1];
    expect(picture, path).toBeDefined();
    used.add(new URL(picture ?? 'http://none/').pathname);
    expect(html(path)).toContain('<meta property="og:title"');
  }
  expect(used.size).toBe(globSync('content/guides/*/*.mdx').length + LOCALES.length);
  for (const picture of used) {
    expect(existsSync(`${DIST}${picture}`), picture).toBe(true);
    const bytes = readFileSync(`${DIST}${picture}`);
    // Large enough to hold a drawing, small enough for a messenger to fetch.
    expect(bytes.length, picture).toBeGreaterThan(5_000);
    expect(bytes.length, picture).toBeLessThan(200_000);
    const { width, height } = await sharp(bytes).metadata();
    expect([width, height], picture).toEqual([1200, 630]);
  }
});

it('the sitemap lists exactly the pages that may be listed, with the days of their content, and robots.txt names it', () => {
  const xml = readFileSync(`${DIST}/sitemap-0.xml`, 'utf8');
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname).sort();
  const indexed = pages()
    .filter((path) => html(path).includes('<link rel="canonical"'))
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .sort();
  expect(listed).toEqual(indexed);
  expect(listed.every(exists)).toBe(true);
  expect(listed.length).toBeLessThan(50_000);
  expect(xml).not.toContain('hreflang');
  expect(xml).toMatch(/guides\/app\/<\/loc><lastmod>2026-/);
  expect(readFileSync(`${DIST}/robots.txt`, 'utf8')).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap-index\.xml$/m);
  expect(readFileSync(`${DIST}/sitemap-index.xml`, 'utf8')).toContain('/sitemap-0.xml');
});

it.each(LOCALES)('the feed of $tag holds every guide and is named by them', ({ path, tag }) => {
  const feed = readFileSync(`${DIST}/${path}/guides/feed.xml`, 'utf8');
  const links = [...feed.matchAll(/<item>.*?<link>([^<]+)<\/link>/gs)].map(([, url = '']) => new URL(url).pathname);
  expect(links).toHaveLength(globSync(`content/guides/${path}/*.mdx`).length);
  expect(links.every(exists)).toBe(true);
  expect(feed).toContain(`<language>${tag}</language>`);
  expect(html(`${path}/guides/app/index.html`)).toContain(`href="/${path}/guides/feed.xml"`);
});
