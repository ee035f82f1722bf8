/** Every built page: valid, linked, in one language, under the policy. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/data/content.ts';
import { contentFiles } from '../../src/data/load-files.ts';
import { allFacts } from '../../src/domain/facts.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { exists, html, pages, parse } from '../support/built.ts';

const all = pages();
/** One of each kind in each language, for checks that are slow. */
const kinds = all.filter(
  (path) => !path.includes('/setup/') || /setup\/(index|docomo\/index|povo\/.*index|docomo\/bank-debit\/.*index)/.test(path),
);

it('there are pages', () => expect(all.length).toBeGreaterThan(1000));

it('the HTML is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attr-case': 'off',
      'doctype-style': 'off',
      'long-title': 'off',
      'attribute-empty-style': 'off',
      'tel-non-breaking': 'off',
      'script-type': 'off',
      // Astro puts the style of a part beside it.
      'element-permitted-content': 'off',
      'require-sri': 'off',
      'no-inline-style': ['error', { allowedProperties: ['display'] }],
      'prefer-native-element': 'off',
      // A table that is drawn as cards on a phone must say that it is one: where 'display' is another, browsers forget it.
      'no-redundant-role': 'off',
    },
    elements: ['html5', { 'astro-island': { flow: true, phrasing: true }, search: { flow: true } }],
  });
  const problems: string[] = [];
  for (const path of kinds) {
    const report = await validator.validateString(html(path), path);
    for (const result of report.results) {
      for (const message of result.messages) problems.push(`${path}:${message.line} ${message.ruleId}: ${message.message}`);
    }
  }
  expect([...new Set(problems)].slice(0, 20)).toEqual([]);
});

it('every link and anchor inside the site leads somewhere', () => {
  const broken = new Set<string>();
  const { carriers, general } = readContent(contentFiles());
  const facts = new Set([...carriers, general].flatMap((file) => allFacts(file).map(([at]) => `${file.id}/${at}`)));
  const ids = new Map<string, Set<string>>();
  const idsOf = (pathname: string) => {
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const known = ids.get(file) ?? new Set([...html(file.slice(1)).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''));
    ids.set(file, known);
    return known;
  };
  for (const path of all) {
    for (const [, target = ''] of html(path).matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)) {
      if (/^(https?:|mailto:|tel:)/.test(target)) continue;
      const url = new URL(target.replaceAll('&amp;', '&'), `http://site/${path.replace(/index\.html$/, '')}`);
      if (!exists(url.pathname)) broken.add(`${path} → ${target}`);
      else if (url.pathname.endsWith('/report/') && url.hash.includes('/')) {
        if (!facts.has(url.hash.slice(1))) broken.add(`${path} → ${target} (no such fact)`);
      } else if (
        url.hash &&
        !url.hash.includes('=') &&
        url.pathname.endsWith('/') &&
        !idsOf(url.pathname).has(decodeURIComponent(url.hash.slice(1)))
      )
        broken.add(`${path} → ${target} (no such anchor)`);
    }
  }
  expect([...broken].slice(0, 20)).toEqual([]);
});

it('every indexed page names itself and its versions in all languages, each naming it back', () => {
  const problems: string[] = [];
  const alternates = new Map<string, string>();
  const indexed = all.filter((path) => /^(zh-cn|en|ja)\//.test(path) && !html(path).includes('content="noindex"'));
  for (const path of indexed) {
    const links = [...html(path).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, language, url]) => `${language} ${new URL(url ?? '').pathname}`,
    );
    const canonical = new URL(/<link rel="canonical" href="([^"]+)"/.exec(html(path))?.[1] ?? 'http://none/').pathname;
    if (canonical !== `/${path.replace('index.html', '')}`) problems.push(`${path}: canonical is ${canonical}`);
    if (links.length !== LOCALES.length + 1) problems.push(`${path}: ${links.length} alternates`);
    const key = path.replace(/^[^/]+/, '');
    const set = links.join(' ');
    if (alternates.has(key) && alternates.get(key) !== set) problems.push(`${path}: alternates differ between its languages`);
    alternates.set(key, set);
    for (const link of links) if (!exists(link.split(' ')[1] ?? '')) problems.push(`${path}: ${link} does not exist`);
  }
  expect(problems.slice(0, 20)).toEqual([]);
  expect(indexed.length).toBeGreaterThan(100);
});

it('no page has inline handlers, style attributes, foreign resources or a script that the policy does not know', () => {
  const problems: string[] = [];
  for (const path of all) {
    const text = html(path);
    if (/\son[a-z]+="/.test(text)) problems.push(`${path}: inline handler`);
    if (
      /<(script|img|link|iframe)[^>]+(src|href)="(https?:)?\/\/(?!localhost:4321)/.test(
        text.replace(/<link rel="(canonical|alternate)"[^>]*>/g, ''),
      )
    )
      problems.push(`${path}: foreign resource`);
    if (/href="javascript:/.test(text)) problems.push(`${path}: javascript: address`);
    if (!text.includes("default-src 'none'")) problems.push(`${path}: no policy`);
    if (/'unsafe-inline'|'unsafe-eval'/.test(text)) problems.push(`${path}: unsafe policy`);
  }
  expect(problems.slice(0, 20)).toEqual([]);
});

/** A page as its reader sees it: no code, and the tags as gaps. */
const seen = (path: string) => html(path).replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '');

it('no page says the bare word "unknown", which is for machines', () => {
  const bare = all.flatMap((path) => (seen(path).match(/>\s*unknown\b[^<]*/g) ?? []).map((found) => `${path}: ${found.slice(1)}`));
  expect(bare.slice(0, 20)).toEqual([]);
});

it('a price in dollars is the same in the list of carriers and for readers without a number', () => {
  for (const path of ['en/carriers/index.html', 'en/setup/no-number/index.html']) expect(html(path), path).toContain('8 US dollars a year');
});

it('English on the page has no typewriter quotes', () => {
  const straight = all
    .filter((path) => path.startsWith('en/'))
    .flatMap((path) => {
      const text = seen(path)
        .replace(/<(\w+)[^>]*\slang="ja[^>]*>[\s\S]*?<\/\1>|<(code|pre)\b[\s\S]*?<\/\2>/g, '')
        .replace(/<[^>]*>/g, '\u0001')
        .replace(/&(#39|apos);/g, "'")
        .replace(/&(#34|quot);/g, '"');
      return (text.match(/.{0,20}["'].{0,20}/g) ?? []).map((found) => `${path}: ${found}`);
    });
  expect(straight.slice(0, 20)).toEqual([]);
});

describe('languages', () => {
  it('every Japanese label inside another language says that it is Japanese and is not to be translated', () => {
    const unmarked: string[] = [];
    for (const path of kinds.filter((page) => page.startsWith('en/'))) {
      const main = parse(html(path)).querySelector('main');
      for (const element of main?.querySelectorAll('*') ?? []) {
        const own = [...element.childNodes]
          .filter((node) => node.nodeType === 3)
          .map((node) => node.textContent)
          .join('');
        if (!/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(own)) continue;
        const marked =
          element.closest('[lang]:not(html)') ?? element.closest('[translate="no"]') ?? element.closest('script, style, astro-island');
        if (!marked) unmarked.push(`${path}: ${own.trim().slice(0, 60)}`);
      }
    }
    expect([...new Set(unmarked)].slice(0, 20)).toEqual([]);
  });
});
