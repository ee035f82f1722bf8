/** What is kept on a device: its size, and what makes the site installable. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { textsOf } from '../../src/storage/bundle.ts';
import { DIST, exists, html, pages } from '../support/built.ts';
import { list } from '../support/deploy.ts';

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
/** On the fly, so not with the best there is. */
const brotliAsHosts = (text: Buffer) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

describe.each(LOCALES)('the pack of $path', ({ path }) => {
  const { files, bundles, lines } = list(DIST, path);

  it('is at most 1.5 MB over the wire, also from a host that only knows gzip', () => {
    const alone = files.reduce((sum, [, , size, bundle]) => sum + (bundle === undefined ? size : 0), 0);
    const sizeBy = (compress: (text: Buffer) => number) =>
      bundles.reduce((sum, [file]) => sum + compress(readFileSync(`${DIST}/${file}`)), alone);
    const [brotlied, gzipped] = [sizeBy((text) => brotliAsHosts(text)), sizeBy((text) => gzipSync(text).length)];
    console.log(`    ${path}: ${files.length} files, ${kB(brotlied)} by brotli, ${kB(gzipped)} by gzip`);
    expect(bundles).toHaveLength(2);
    expect(brotlied).toBeLessThanOrEqual(1_000_000);
    expect(gzipped).toBeLessThanOrEqual(1_500_000);
  });

  it('has every page of the language but its plans', () => {
    const kept = new Set(files.map(([file]) => file));
    const own = pages()
      .filter((file) => file.startsWith(`${path}/`) && file.endsWith('/index.html') && !/\/(404|about\/pattern)\/index\.html$/.test(file))
      .map((file) => file.replace(/index\.html$/, ''))
      .filter((file) => !((/\/setup\/([^/]+)\//.exec(file)?.[1] ?? '') in lines));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((file) => !kept.has(file))).toEqual([]);
  });

  it('comes out of its bundles as it is on the host, to the byte', () => {
    const texts = bundles.map(([file]) => textsOf(JSON.parse(readFileSync(`${DIST}/${file}`, 'utf8'))));
    for (const [file, sha256, , bundle] of files) {
      if (bundle === undefined) continue;
      const text = texts[bundle]?.get(file) ?? '';
      expect(createHash('sha256').update(text).digest('base64'), file).toBe(sha256);
    }
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

  it('has screenshots for phones and desks, of the size it says', async () => {
    expect(new Set(manifest.screenshots.map((shot: { form_factor: string }) => shot.form_factor))).toEqual(new Set(['narrow', 'wide']));
    for (const { src, sizes, label } of manifest.screenshots as { src: string; sizes: string; label: string }[]) {
      const { width, height } = await sharp(`${DIST}${src}`).metadata();
      expect(`${width}x${height}`).toBe(sizes);
      expect(label).toMatch(/\S/);
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
