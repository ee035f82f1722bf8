/** Whatever fact a mark leads to, its page says it in words of each language. */
import { expect, it } from 'vitest';
import { readContent } from '../../src/data/content.ts';
import { contentFiles } from '../../src/data/load-files.ts';
import { allFacts } from '../../src/domain/facts.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { factWords, plainFact } from '../../src/views/fact-words.ts';
import { speakGlossary } from '../../src/views/view.ts';
import { say } from '../support/ui.ts';

const { carriers, words, general, generalWords, glossary } = readContent(contentFiles());

it.each(LOCALES)('$name: every fact of every file, without a name of a field or a bare number', ({ path: locale, tag }) => {
  const t = say[locale];
  const speech = {
    locale,
    t,
    format: createFormat(tag, t),
    base: '/',
    today: '2026-11-22',
    phrases: [],
    shared: speakGlossary(glossary, locale),
  };
  const views = [
    ...carriers.map((carrier) => ({ ...speech, carrier, words: words[locale][carrier.id] as NonNullable<(typeof words)['en'][string]> })),
    { ...speech, carrier: general, words: generalWords[locale] },
  ];
  const bad: string[] = [];
  let count = 0;
  for (const view of views) {
    for (const [path] of allFacts(view.carrier)) {
      count += 1;
      const said = factWords(view, path);
      const plain = said ? plainFact(view, said) : '';
      // A reference that was not filled in, or a value as the data has it.
      if (plain === '' || /undefined|NaN|[{[][a-z]/.test(plain)) bad.push(`${view.carrier.id}/${path}: ${said?.what} | ${plain}`);
    }
  }
  expect(count).toBeGreaterThan(2000);
  expect(bad).toEqual([]);
});
