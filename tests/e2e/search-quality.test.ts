/** Does the search find what it ought to? By hand-picked queries, and by every term, label and carrier name there is. */
import { readFileSync } from 'node:fs';
import { brotli, DIST } from '../support/built.ts';
import { generated, golden, locales, speaksOf } from '../support/search-truth.ts';
import { expect, test } from './fixtures/test.ts';

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

for (const locale of locales) {
  test(`hand-picked queries in ${locale}: all pages found, the right one first, hardly anything wrong`, async ({ search }) => {
    const queries = golden(locale);
    expect(queries.length).toBeGreaterThanOrEqual(60);
    await search.open(locale);
    const answers = await search.findAll(queries.map(([query]) => query));
    const missing: string[] = [];
    const notFirst: string[] = [];
    const wrong: string[] = [];
    let hits = 0;
    for (const [place, [query, wanted]] of queries.entries()) {
      const found = answers[place] ?? [];
      const isGuess = 'any' in wanted;
      const all = isGuess ? wanted.any : wanted;
      if (isGuess) {
        if (!found.slice(0, 3).some((hit) => all.includes(hit)))
          missing.push(`${query}: none of ${all.join(', ')} in ${found.slice(0, 3).join(', ')}`);
      } else {
        missing.push(
          ...all.filter((page) => !found.includes(page)).map((page) => `${query}: ${page} not in ${found.slice(0, 5).join(', ')}`),
        );
        if (!all.includes(found[0] ?? '')) notFirst.push(`${query}: ${found[0]}`);
      }
      hits += found.length;
      wrong.push(...found.filter((hit) => !speaksOf(locale, hit, query, isGuess)).map((hit) => `${query}: ${hit}`));
    }
    console.log(
      `    ${locale}: ${queries.length} queries, ${hits} hits; missing ${missing.length}, right page first ${percent(queries.length - notFirst.length, queries.length)}, wrong ${percent(wrong.length, hits)}`,
    );
    expect.soft(missing).toEqual([]);
    expect.soft(notFirst.length / queries.length, notFirst.join('\n')).toBeLessThanOrEqual(0.03);
    expect.soft(wrong.length / hits, wrong.slice(0, 90).join('\n')).toBeLessThanOrEqual(0.03);
  });

  test(`every term, label and carrier name finds its page in ${locale}`, async ({ search }) => {
    const queries = generated(locale);
    await search.open(locale);
    const answers = await search.findAll(queries.map(([query]) => query));
    const missing = queries.filter(([, page], place) => !answers[place]?.includes(page)).map(([query, page]) => `${query}: ${page}`);
    console.log(`    ${locale}: ${queries.length} generated queries, ${missing.length} without their page`);
    expect.soft(missing).toEqual([]);
  });

  test(`the first search in ${locale} costs at most 130 kB, the next at most 15 kB`, async ({ search, page }) => {
    let bytes = 0;
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      // The page and its scripts come with the page; the search's own files with the search.
      if (!/^\/(pagefind|search)\//.test(pathname)) return;
      const content = readFileSync(`${DIST}${pathname}`);
      bytes += /\.(js|json)$/.test(pathname) ? brotli(content) : content.length;
    });
    const costOf = async (query: string) => {
      await search.findAll([query]);
      await page.waitForLoadState('networkidle');
      const cost = bytes;
      bytes = 0;
      return cost;
    };
    await search.open(locale);
    const first = await costOf('SMS');
    const next = await costOf('xinyongka');
    console.log(`    ${locale}: first search ${(first / 1000).toFixed(1)} kB, next ${(next / 1000).toFixed(1)} kB`);
    expect(first).toBeGreaterThan(50_000);
    expect(first).toBeLessThanOrEqual(130_000);
    expect(next).toBeLessThanOrEqual(15_000);
  });
}
