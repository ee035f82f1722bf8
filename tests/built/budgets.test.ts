/** Bytes are deterministic, so they are tests. */
import { describe, expect, it } from 'vitest';
import { globSync, readFileSync } from 'node:fs';
import { brotli, DIST, html, pages, scriptsOf } from '../support/built.ts';

const guides = pages().filter((path) => /\/guides\/[^/]+\/index\.html$/.test(path));
const weight = (page: string) =>
  brotli(html(page)) + scriptsOf(page).reduce((sum, path) => sum + brotli(readFileSync(`${DIST}${path}`)), 0);

describe('a guide page', () => {
  it('exists for every guide of every language', () => expect(guides).toHaveLength(globSync('content/guides/*/*.mdx').length));
  it.each(guides)('%s: everything within 14,600 bytes', (page) => expect(weight(page)).toBeLessThanOrEqual(14_600));
  it.each(guides)('%s: one request blocks rendering, at most 1 KB of script', (page) => {
    const text = html(page);
    expect(text.match(/<link[^>]+rel="stylesheet"/g)).toBeNull();
    // Modules wait until the page is there.
    expect(text.match(/<script(?![^>]*type="module")[^>]+src=/g)).toBeNull();
    const inline = [...text.matchAll(/<script(?! type="application\/ld\+json")[^>]*>(.*?)<\/script>/gs)].map((match) => match[1] ?? '');
    const files = scriptsOf(page).map((path) => readFileSync(`${DIST}${path}`, 'utf8'));
    expect(Buffer.byteLength([...inline, ...files].join(''))).toBeLessThanOrEqual(1024);
  });
});

it.each(['zh-cn', 'en', 'ja'])('the wizard in %s with all its scripts within 30,000 bytes', (locale) => {
  const page = `${locale}/setup/index.html`;
  expect(scriptsOf(page).length).toBeGreaterThan(2);
  expect(weight(page)).toBeLessThanOrEqual(30_000);
});

it('the scripts of the first question, the library with them, within 15,000 bytes', () => {
  const scripts = scriptsOf('zh-cn/setup/index.html').map((path) => brotli(readFileSync(`${DIST}${path}`)));
  expect(scripts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(15_000);
});

it.each(['zh-cn', 'en', 'ja'])('the home page in %s within 16,000 bytes', (locale) => {
  expect(weight(`${locale}/index.html`)).toBeLessThanOrEqual(16_000);
});
