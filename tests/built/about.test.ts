/** Privacy is told in full, in every language, on the finished pages. */
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { kept } from '../../src/storage/kept.ts';
import { html, parse } from '../support/built.ts';

const main = (path: string) => parse(html(path)).querySelector('main');

describe.each(LOCALES)('in $tag', ({ path }) => {
  it('the page on privacy names everything that is kept on the device', () => {
    const names = [...(main(`${path}/about/privacy/index.html`)?.querySelectorAll('.kept code') ?? [])].map((code) => code.textContent);
    expect(names).toEqual(kept('/').flatMap((entry) => [...entry.names]));
  });

  it('the page on facts shows the mark of each kind, as it stands beside facts', () => {
    const marks = [...(main(`${path}/about/facts/index.html`)?.querySelectorAll('.proof') ?? [])];
    expect(marks.map((mark) => mark.getAttribute('data-kind'))).toEqual(['official', 'reported', 'computed', 'none']);
  });

  it('every page leads to them', () => {
    expect(main(`${path}/about/index.html`)?.querySelectorAll('a[href="privacy/"], a[href="facts/"]').length).toBe(2);
    expect(html(`${path}/guides/app/index.html`)).toContain(`href="/${path}/about/"`);
  });
});
