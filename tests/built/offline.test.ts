/** What is kept on a device: its size, and what makes the site installable. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { DIST, exists, html, pages } from '../support/built.ts';
import { list } from '../support/deploy.ts';

describe.each(LOCALES)('the pack of $path', ({ path }) => {
  const { files } = list(DIST, path);

  it('is at most 1.6 MB over the wire', () => {
    const bytes = files.reduce((sum, [, , size]) => sum + size, 0);
    console.log(`    ${path}: ${files.length} files, ${Math.round(bytes / 1000)} kB`);
    expect(bytes).toBeLessThanOrEqual(1_600_000);
  });

  it('has every page of the language but its plans', () => {
    const kept = new Set(files.map(([file]) => file));
    const own = pages()
      .filter((file) => file.startsWith(`${path}/`) && file.endsWith('/index.html') && !/\/(setup\/.+|404)\/index\.html$/.test(file))
      .map((file) => file.replace(/index\.html$/, ''));
    expect(own.length).toBeGreaterThan(60);
    expect(own.filter((file) => !kept.has(file))).toEqual([]);
  });

  it('has the search with all it may ask for', () => {
    const kept = files.map(([file]) => file).join('\n');
    for (const part of [
      /^pagefind\/pagefind\.js$/m,
      /^pagefind\/wasm\./m,
      /^pagefind\/index\//m,
      /^pagefind\/more\/index\//m,
      new RegExp(`^search/${path}\\.json$`, 'm'),
    ])
      expect(kept).toMatch(part);
  });
});

describe.each(LOCALES)('the manifest of $path', ({ path, tag }) => {
  const manifest = JSON.parse(readFileSync(`${DIST}/${path}/app.webmanifest`, 'utf8'));

  it("speaks the page's language and leads to pages that exist", () => {
    expect(html(`${path}/index.html`)).toContain(`href="/${path}/app.webmanifest"`);
    expect(manifest.lang).toBe(tag);
    expect(manifest.display).toBe('standalone');
    for (const text of [manifest.name, manifest.short_name, manifest.description]) expect(text).toMatch(/\S/);
    expect(manifest.shortcuts).toHaveLength(3);
    for (const { name, url } of [{ name: manifest.name, url: manifest.start_url }, ...manifest.shortcuts]) {
      expect(name).toMatch(/\S/);
      expect(exists(url), url).toBe(true);
    }
  });

  it('has icons of the size it says, plain and maskable', async () => {
    expect(new Set(manifest.icons.map(({ purpose }: { purpose: string }) => purpose))).toEqual(new Set(['any', 'maskable']));
    for (const { src, sizes, purpose } of manifest.icons as { src: string; sizes: string; purpose: string }[]) {
      const { width, height } = await sharp(`${DIST}${src}`).metadata();
      expect(`${width}x${height}`).toBe(sizes);
      const { data, info } = await sharp(`${DIST}${src}`).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      // A launcher cuts a maskable icon into its own shape: nothing of it may be transparent.
      if (purpose === 'maskable') expect(data.filter((_, at) => at % info.channels === 3).every((alpha) => alpha === 255)).toBe(true);
    }
  });
});
