/** Each guide answers first and has the parts that a reader looks for, wherever its subject gives them another name. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anchorsOf, sectionsOf, tagsOf } from '../../src/data/guide-text.ts';
import { readContent } from '../../src/data/content.ts';
import { contentFiles, guideFiles } from '../../src/data/load-files.ts';
import { sentencesIn } from '../../src/data/reading.ts';
import { flowCarrier } from '../../src/domain/flow-carrier.ts';
import { SITUATIONS, walk } from '../../src/domain/flow.ts';
import { METHODS, PAYMENTS, PLACES } from '../../src/domain/types.ts';
import { SOURCE_LOCALE, type Locale } from '../../src/i18n/locales.ts';

const guides = guideFiles();

/** The addresses under which a part stands. */
const PARTS = {
  'who it is for': ['who-this-is-for', 'what-the-hotline-is-good-for'],
  'what can go wrong': [
    'what-can-go-wrong',
    'what-differs-and-what-can-go-wrong',
    'when-your-screen-looks-different',
    'automatic-payment-still-needs-a-check',
    'use-only-official-addresses',
    'what-not-to-do',
    'if-the-number-is-gone',
  ],
  'where the facts come from': ['where-the-facts-come-from'],
};
/** Two lines of the lead on a phone hold about this many characters, four short sentences at most. */
const LEAD = { en: 215, 'zh-cn': 90, ja: 110 } as const;
const CHOICES: Record<string, readonly string[]> = { situation: SITUATIONS, method: METHODS, payment: PAYMENTS, where: PLACES };
const carriers = readContent(contentFiles()).carriers.map(flowCarrier);

describe.each(guides.map((guide) => [`${guide.locale}/${guide.slug}`, guide] as const))('%s', (_, { locale, slug, head, body }) => {
  const { description, checkedOn } = parse(head, { schema: 'core' }) as { description: string; checkedOn: string };
  const source = guides.find((other) => other.locale === SOURCE_LOCALE && other.slug === slug);

  it('answers first: a short lead, then words', () => {
    expect(sentencesIn(description, locale as Locale).length).toBeLessThanOrEqual(4);
    expect(description.length).toBeLessThanOrEqual(LEAD[locale as Locale]);
    expect(sectionsOf(body)[0]?.text.trim()).toMatch(/^[^<#|>*\d-]/);
  });

  it.each(Object.entries(PARTS))('says %s', (__, addresses) => {
    const place = anchorsOf(source?.body ?? '').findIndex((anchor) => addresses.includes(anchor));
    expect(place).toBeGreaterThanOrEqual(0);
    expect(sectionsOf(body)[place + 1]?.text.trim().length).toBeGreaterThan(20);
  });

  it('has steps in order', () => expect(body.match(/^\d+\. /gm)?.length ?? 0).toBeGreaterThanOrEqual(3));

  it('says when it was checked, and ends with the way into the wizard, with answers that exist', () => {
    expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const last = tagsOf(body).at(-1);
    expect(last?.name).toBe('Start');
    expect(body.trim()).toMatch(/<\/Start>$/);
    const answers = last?.attributes ?? {};
    const step = walk(carriers, answers);
    expect('invalid' in step ? step.invalid : undefined).toBeUndefined();
    // Without one of these the wizard would begin at its first question, as if nothing were known.
    expect(Object.keys(answers).some((question) => question === 'situation' || question === 'carrier')).toBe(true);
    for (const [question, answer] of Object.entries(answers)) if (CHOICES[question]) expect(CHOICES[question], question).toContain(answer);
  });
});
