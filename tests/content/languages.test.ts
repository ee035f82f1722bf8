/** All languages say the same things: interface keys, plural forms, guides and their facts. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorsOf, guideFile, sectionsOf } from '../../src/data/guide-text.ts';
import { LOCALES, SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { dictionaries as ui, uiTexts } from '../support/ui.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const base = (key: string) => key.replace(PLURAL, '');
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe.each(LOCALES)('interface in $tag', ({ path, tag }) => {
  it('has the source language’s keys and no others', () => {
    expect(new Set(Object.keys(ui[path]).map(base))).toEqual(new Set(Object.keys(ui[SOURCE_LOCALE]).map(base)));
  });

  it('has each key in one file only, the one the source language has it in', () => {
    const places = (locale: typeof path) => uiTexts(locale).map(({ file, key }) => `${base(key)} in ${file.split(/[\\/]/).at(-1)}`);
    expect([...new Set(places(path))].sort()).toEqual([...new Set(places(SOURCE_LOCALE))].sort());
    const keys = uiTexts(path).map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('has every plural form its language needs', () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const counted = Object.keys(ui[SOURCE_LOCALE])
      .filter((key) => PLURAL.test(key))
      .map(base);
    for (const key of counted) expect(Object.keys(ui[path]), key).toEqual(expect.arrayContaining(forms.map((form) => `${key}_${form}`)));
  });

  it('fills the same places', () => {
    for (const [key, text] of Object.entries(ui[path])) {
      const source = ui[SOURCE_LOCALE][key] ?? ui[SOURCE_LOCALE][`${base(key)}_other`] ?? '';
      expect(placeholders(text), key).toEqual(placeholders(source));
    }
  });

  it('leaves no text empty or untranslated', () => {
    for (const [key, text] of Object.entries(ui[path])) {
      expect(text.trim(), key).not.toBe('');
      if (path === 'zh-cn') expect(/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text), key).toBe(false);
      if (path === 'en') expect(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text), key).toBe(false);
    }
  });
});

const guides = globSync('content/guides/*/*.mdx').map((file) => ({ file, ...guideFile(file, readFileSync(file, 'utf8')) }));
const SLUGS = ['what-it-is', 'why-automatic', 'website', 'app', 'phone', 'looking-after-it'];

describe('guides', () => {
  it.each(LOCALES)('exist in $tag for every slug', ({ path }) => {
    expect(
      guides
        .filter(({ locale }) => locale === path)
        .map(({ slug }) => slug)
        .sort(),
    ).toEqual(expect.arrayContaining([...SLUGS].sort()));
  });

  it('every slug exists in every language', () => {
    const sets = LOCALES.map(({ path }) =>
      guides
        .filter(({ locale }) => locale === path)
        .map(({ slug }) => slug)
        .sort(),
    );
    for (const set of sets) expect(set).toEqual(sets[0]);
  });

  /** What a guide shows beside words: its component tags with their attributes, in any order. */
  const facts = (body: string) =>
    [...body.matchAll(/<([A-Z][A-Za-z]*)\b([^>]*)>/g)]
      .map(([, tag = '', attributes = '']) => `${tag} ${attributes.replace(/\/$/, '').trim().split(/\s+/).sort().join(' ')}`)
      .sort();

  it.each(guides)('$file shows the facts that the source language shows', ({ slug, body }) => {
    const source = guides.find((other) => other.locale === SOURCE_LOCALE && other.slug === slug);
    expect([...new Set(facts(body))]).toEqual([...new Set(facts(source?.body ?? ''))]);
  });

  it.each(guides)('$file has the sections of the source language, so that its addresses fit', ({ slug, body }) => {
    const depths = (text: string) => sectionsOf(text).map(({ depth }) => depth);
    const source = guides.find((other) => other.locale === SOURCE_LOCALE && other.slug === slug)?.body ?? '';
    expect(depths(body)).toEqual(depths(source));
    expect(depths(body).length).toBeGreaterThan(3);
    const anchors = anchorsOf(source);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it.each(guides)('$file types no figure, address or Japanese label', ({ locale, body, head }) => {
    const prose = `${head.replace(/^(order|group|related|checkedOn):.*$/gm, '')}\n${body}`
      .replace(/<[^>]+>/g, '')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/^\s*\d+\.\s/gm, '')
      .replace(/3-D Secure|3Dセキュア(2\.0)?|povo ?2\.0|[45]G/g, '');
    expect(prose.match(/.*[0-9０-９].*/)?.[0]).toBeUndefined();
    expect(prose).not.toMatch(/https?:|www\./);
    if (locale !== 'ja') expect(prose.match(/.*[\p{Script=Hiragana}\p{Script=Katakana}].*/u)?.[0]).toBeUndefined();
  });
});
