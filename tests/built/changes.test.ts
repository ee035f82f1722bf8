/** The page of changes and its feeds, in the finished site. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/data/content.ts';
import { contentFiles } from '../../src/data/load-files.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { DIST, html, parse } from '../support/built.ts';

const { changes, carriers } = readContent(contentFiles());

describe.each(LOCALES)('in $tag', ({ path, tag }) => {
  const main = parse(html(`${path}/changes/index.html`)).querySelector('main');

  it('every change has its day, its carrier, words and a source', () => {
    expect([...(main?.querySelectorAll('.changes > li') ?? [])].map((item) => item.id).sort()).toEqual(changes.map(({ id }) => id).sort());
    for (const change of changes) {
      const item = main?.querySelector(`#${change.id}`);
      expect(item?.querySelector('time')?.getAttribute('datetime'), change.id).toBe(change.date);
      expect(item?.querySelector(`a[href$="/carriers/${change.carrier}/"]`), change.id).not.toBeNull();
      expect(item?.querySelector('h3')?.textContent?.length, change.id).toBeGreaterThan(3);
      expect(item?.querySelectorAll('.from cite').length, change.id).toBe(change.sources.length);
    }
  });

  it('there is a feed of all and one for each carrier, with absolute addresses that lead to the entry', () => {
    const feeds = globSync('*.xml', { cwd: `${DIST}/${path}/changes` });
    expect(feeds.sort()).toEqual(['feed.xml', ...carriers.map(({ id }) => `${id}.xml`)].sort());
    for (const feed of feeds) {
      const text = readFileSync(`${DIST}/${path}/changes/${feed}`, 'utf8');
      const expected = feed === 'feed.xml' ? changes : changes.filter(({ carrier }) => feed === `${carrier}.xml`);
      expect(text.match(/<entry>/g)?.length ?? 0, feed).toBe(expected.length);
      expect(text).toContain(`xml:lang="${tag}"`);
      for (const [, link = ''] of text.matchAll(/href="([^"]+)"/g)) expect(link).toMatch(/^https?:\/\//);
      const ids = [...text.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
