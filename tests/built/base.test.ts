/** The site also works under a sub-path of a host: every own address starts with it. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';

const OUT = 'dist-base';

/** The test runner's own variables would stand in for the build's (`BASE_URL`, `NODE_ENV`, …). */
const {
  BASE_URL: _base,
  MODE: _mode,
  DEV: _dev,
  PROD: _prod,
  SSR: _ssr,
  NODE_ENV: _node,
  TEST: _test,
  VITEST: _vitest,
  ...env
} = process.env;

beforeAll(() => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--base', '/guide', '--outDir', OUT],
    {
      encoding: 'utf8',
      env: { ...env, SITE_URL: 'https://baohao.example', REPO_URL: 'https://code.example/baohao' },
    },
  );
  expect(stderr).not.toContain('rror');
  expect(status).toBe(0);
}, 240_000);

afterAll(() => rmSync(OUT, { recursive: true, force: true }));

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
});

it('islands and data know the sub-path', () => {
  expect(readFileSync(`${OUT}/en/setup/index.html`, 'utf8')).toMatch(/&quot;base&quot;:\[0,&quot;\/guide\/&quot;\]/);
  expect(JSON.parse(readFileSync(`${OUT}/data/carriers.json`, 'utf8'))[0].facts).toMatch(/^\/guide\/data\/carriers\//);
});
