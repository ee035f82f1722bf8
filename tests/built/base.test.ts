/**
 * The site under a sub-path of a host, with a carrier more: every own address starts with the sub-path, and the new carrier has its
 * pages, plans, data and search entries without a line of code.
 */
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Catalogue } from '../../src/islands/search/catalogue.ts';
import { matchNames } from '../../src/islands/search/names.ts';
import { launchOptions } from '../support/browser.ts';
import { addCarrier, buildCopy, copySite, rewriteSection } from '../support/site-copy.ts';
import { StaticHost } from '../support/static-host.ts';

const folder = copySite();
const OUT = `${folder}/dist`;

beforeAll(() => {
  addCarrier(folder, 'toy-tel', 'Toy Tel');
  rewriteSection(folder);
  const env = { SITE_URL: 'https://baohao.example', REPO_URL: 'https://code.example/baohao' };
  const { status, output } = buildCopy(folder, ['--base', '/guide'], env);
  expect(output).not.toContain('rror');
  expect(status).toBe(0);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a carrier more is two kinds of file: it gets its pages, plans, data and place in the lists', () => {
  for (const locale of ['zh-cn', 'en', 'ja']) {
    for (const path of ['carriers/toy-tel', 'setup/toy-tel', 'setup/toy-tel/japan-card/app', 'setup/toy-tel/paypay/phone']) {
      expect(existsSync(`${OUT}/${locale}/${path}/index.html`), `${locale} ${path}`).toBe(true);
    }
    for (const list of ['carriers', 'setup', 'guides/why-automatic', '.'])
      expect(readFileSync(`${OUT}/${locale}/${list}/index.html`, 'utf8'), list).toContain('Toy Tel');
    expect(readFileSync(`${OUT}/${locale}/carriers/toy-tel/index.html`, 'utf8')).toContain('data-pagefind-body');
    expect(existsSync(`${OUT}/data/words/${locale}/toy-tel.json`)).toBe(true);
  }
  expect(JSON.parse(readFileSync(`${OUT}/data/carriers.json`, 'utf8')).carriers.map(({ id }: { id: string }) => id)).toContain('toy-tel');
});

it.each(['zh-cn', 'en', 'ja'])('the search of %s finds it by its name, and its plans', (locale) => {
  const { entries, names }: Catalogue = JSON.parse(readFileSync(`${OUT}/search/${locale}.json`, 'utf8'));
  const paths = entries.map(([path]) => path);
  expect(paths).toEqual(expect.arrayContaining(['carriers/toy-tel/', 'setup/toy-tel/japan-card/app/']));
  expect(matchNames(names, 'toy tel').map(({ name }) => name[0])).toContain('carriers/toy-tel/');
});

it('the changes of it have a feed, and its facts stand in the tables', () => {
  expect(existsSync(`${OUT}/ja/changes/toy-tel.xml`)).toBe(true);
  for (const table of ['facts', 'comparison']) expect(readFileSync(`${OUT}/data/${table}.csv`, 'utf8')).toContain('\r\ntoy-tel,');
});

it('a section whose source was rewritten says so in its translations, and nowhere else', () => {
  const notices = (locale: string, slug: string) =>
    [...readFileSync(`${OUT}/${locale}/guides/${slug}/index.html`, 'utf8').matchAll(/<h2 id="([^"]+)"|class="notice stale"/g)].flatMap(
      ([match], index, all) => (match.startsWith('<h2') ? [] : [all[index - 1]?.[1]]),
    );
  for (const locale of ['zh-cn', 'ja']) {
    expect(notices(locale, 'app')).toEqual(['the-seven-steps']);
    expect(notices(locale, 'website')).toEqual([]);
  }
  expect(notices('en', 'app')).toEqual([]);
});

it('every address inside the site starts with the sub-path and leads somewhere', () => {
  const broken = new Set<string>();
  for (const file of globSync('**/*.html', { cwd: OUT })) {
    const text = readFileSync(`${OUT}/${file}`, 'utf8');
    for (const [, target = ''] of text.matchAll(/\s(?:href|src|component-url|renderer-url)="(\/[^"#]*)/g)) {
      const path = target.replace(/^\/guide\//, '');
      if (!target.startsWith('/guide/') || !existsSync(`${OUT}/${path === '' || path.endsWith('/') ? `${path}index.html` : path}`))
        broken.add(`${file}: ${target}`);
    }
  }
  expect([...broken].slice(0, 10)).toEqual([]);
});

it('canonical addresses are those of SITE_URL, and REPO_URL is linked', () => {
  const page = readFileSync(`${OUT}/en/carriers/povo/index.html`, 'utf8');
  expect(page).toContain('<link rel="canonical" href="https://baohao.example/guide/en/carriers/povo/"');
  expect(page).toContain('href="https://code.example/baohao"');
  const report = readFileSync(`${OUT}/ja/report/index.html`, 'utf8');
  expect(report).toContain('href="https://code.example/baohao/issues/new?template=wrong-fact.yml');
});

it('islands and data know the sub-path', () => {
  expect(readFileSync(`${OUT}/en/setup/index.html`, 'utf8')).toContain('"base":"/guide/"');
  expect(JSON.parse(readFileSync(`${OUT}/data/carriers.json`, 'utf8')).carriers[0].facts).toMatch(/^\/guide\/data\/carriers\//);
});

it('what is saved opens without a server, under the sub-path too', async () => {
  const host = new StaticHost(OUT, '/guide/');
  await host.start();
  const browser = await chromium.launch(await launchOptions());
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${host.origin}/guide/en/`);
  await page.locator('[data-notice="kept"]').waitFor({ timeout: 30_000 });
  await host.end();
  const open = async (path: string) => {
    await page.goto(`${host.origin}/guide/${path}`);
    return page.locator('h1').textContent();
  };
  for (const path of ['en/', 'en/guides/app', 'en/carriers/toy-tel/?from=chat', 'en/reminders/']) {
    expect(await open(path), path).toMatch(/\S/);
    await page.locator('.saved-banner').waitFor();
  }
  await open('en/search/#q=toy%20tel');
  await page.locator('.hits a[href="/guide/en/carriers/toy-tel/"]').waitFor();
  await page.goto(`${host.origin}/guide/en/setup/toy-tel/japan-card/app/`);
  expect(page.url()).toContain('/guide/en/setup/#carrier=toy-tel');
  await page.locator('.wizard h1').waitFor();
  const manifest = JSON.parse(readFileSync(`${OUT}/en/app.webmanifest`, 'utf8'));
  expect([manifest.scope, manifest.start_url, manifest.shortcuts[0].url]).toEqual(['/guide/', '/guide/en/', '/guide/en/setup/']);
  await browser.close();
}, 120_000);
