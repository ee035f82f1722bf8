/** A carrier's page shows the same figures, labels, numbers and links in every language. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/data/content.ts';
import { factFile } from '../../src/data/evidence.ts';
import { tagsOf } from '../../src/data/guide-text.ts';
import { contentFiles, guideFiles } from '../../src/data/load-files.ts';
import { PAYMENTS, type Topic } from '../../src/domain/types.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { html, pages, parse } from '../support/built.ts';
import { say } from '../support/ui.ts';

const data = readContent(contentFiles());
const { carriers, general } = data;

/** What a page states without words, section by section. */
function facts(path: string) {
  const main = parse(html(path)).querySelector('main');
  const all = (selector: string, read: (element: Element) => string) =>
    [...(main?.querySelectorAll(selector) ?? [])].map((element) => read(element as never)).sort();
  const own = (element: Element) => element.textContent ?? '';
  const digits = (element: Element) => (own(element).match(/[\d.,]+/g) ?? []).map((text) => text.replaceAll(',', '')).join(' ');
  return {
    figures: all('.figure', digits),
    dates: all('time', (element) => element.getAttribute('datetime') ?? ''),
    labels: all('b[lang="ja"]', own),
    numbers: all('a.phone', own),
    links: all('a[href^="http"]', (element) => element.getAttribute('href') ?? ''),
    mails: all('a[href^="mailto"]', (element) => element.getAttribute('href') ?? ''),
    proofs: all(
      '.proof',
      (element) =>
        `${element.getAttribute('data-kind')} ${[...element.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')).join(' ')}`,
    ),
    verdicts: all('[data-verdict]', (element) => element.getAttribute('data-verdict') ?? ''),
  };
}

describe.each(carriers.map(({ id }) => id))('%s', (id) => {
  const versions = LOCALES.map(({ path }) => ({ path, facts: facts(`${path}/carriers/${id}/index.html`) }));
  const [first] = versions;

  it.each(Object.keys(first?.facts ?? {}) as (keyof ReturnType<typeof facts>)[])('%s are the same in every language', (kind) => {
    for (const { path, facts: own } of versions) expect(own[kind], path).toEqual(first?.facts[kind]);
  });

  it('the page is full of facts, as far as much is known', () => {
    expect(first?.facts.figures.length).toBeGreaterThan(0);
    if (carriers.find((carrier) => carrier.id === id)?.status.standing !== 'good') return;
    expect(first?.facts.figures.length).toBeGreaterThan(5);
    expect(first?.facts.labels.length).toBeGreaterThan(5);
    expect(first?.facts.links.length).toBeGreaterThan(5);
  });
});

describe.each(PAYMENTS)('the page of %s', (payment) => {
  it('shows the same facts in every language', () => {
    const [first, ...others] = LOCALES.map(({ path }) => facts(`${path}/payments/${payment}/index.html`));
    for (const other of others) expect(other).toEqual(first);
  });

  it('answers first, with its proof, where the general facts have an answer', () => {
    const answer = parse(html(`en/payments/${payment}/index.html`)).querySelector('main .answer');
    expect(answer?.querySelectorAll('.proof a[href^="#"]').length ?? 0).toBe(general.payments[payment]?.sources.length ?? 0);
  });
});

describe('what goes wrong with a means is on its page, under its own heading', () => {
  it.each<[string, readonly Topic[]]>([
    ['japan-card', ['works', 'three-d-secure', 'name', 'renewal']],
    ['foreign-card', ['works', 'fails', 'three-d-secure', 'name', 'renewal']],
    ['debit-card', ['works', 'fails', 'three-d-secure', 'name']],
    ['prepaid-card', ['fails']],
    ['unionpay', ['fails', 'do']],
    ['bank-debit', ['works', 'fails', 'name', 'lead-time', 'leaving']],
    ['convenience-store', ['works', 'fails']],
    ['paypay', ['fails']],
  ])('%s', (payment, topics) => {
    for (const { path } of LOCALES) {
      const headings = [...parse(html(`${path}/payments/${payment}/index.html`)).querySelectorAll('main h2')].map((heading) =>
        heading.textContent?.trim(),
      );
      expect(headings, path).toEqual(expect.arrayContaining(topics.map((topic) => say[path](`topic.${topic}`))));
    }
  });
});

describe.each(
  pages()
    .filter((path) => /^en\/(guides\/[^/]+|questions\/[^/]+|glossary|about(\/[^/]+)?)\/index\.html$/.test(path))
    .map((path) => path.slice(3)),
)('%s', (path) => {
  it('shows the same facts in every language, in whatever order its sentences need', () => {
    const [first, ...others] = LOCALES.map(({ path: locale }) => {
      const own = facts(`${locale}/${path}`);
      return Object.fromEntries(Object.entries(own).map(([kind, list]) => [kind, [...new Set(list)]]));
    });
    for (const other of others) expect(other).toEqual(first);
  });
});

it('in a guide, what no official page says is marked at the figure itself', () => {
  const reported = pages()
    .filter((path) => /\/guides\/[^/]+\/index\.html$/.test(path))
    .map((path) =>
      [...(parse(html(path)).querySelectorAll('main .fact[data-kind="reported"]') ?? [])].filter((fact) => fact.querySelector('a.kind')),
    );
  const expected = guideFiles().map(({ body }) =>
    tagsOf(body).filter(({ name, attributes }) => {
      const file = name === 'Fact' ? factFile(data, attributes.of ?? '') : undefined;
      return file?.figures[attributes.id ?? '']?.kind === 'reported';
    }),
  );
  expect(reported.flat().length).toBeGreaterThan(10);
  expect(reported.flat().length).toBe(expected.flat().length);
});

it('every label, phone number and source of the data is on the carrier’s page', () => {
  const missing: string[] = [];
  for (const carrier of carriers) {
    const text = parse(html(`en/carriers/${carrier.id}/index.html`)).querySelector('main')?.textContent ?? '';
    for (const channel of Object.values(carrier.channels))
      for (const { number } of channel.numbers) if (!text.includes(number)) missing.push(`${carrier.id} ${number}`);
    for (const { title } of Object.values(carrier.sources)) if (!text.includes(title)) missing.push(`${carrier.id} ${title}`);
  }
  expect(missing).toEqual([]);
});
