import { describe, expect, it } from 'vitest';
import { digestsOf, sectionStates } from '../../../src/data/translations.ts';
import { translationStatus } from '../../../src/data/translation-status.ts';

const body = '\nAn answer.\n\n## Who this is for\n\nYou.\n\n## The steps\n\n1. One.\n';
const source = { title: 'Call', description: 'By phone.', body };
const states = (words: typeof source, kept = digestsOf(source), sections = 3) =>
  sectionStates(words, kept, sections).map(({ anchor, state }) => `${anchor} ${state}`);

describe('a translation', () => {
  it('is complete against the source it was made from, however its lines are broken', () => {
    expect(states(source)).toEqual(['top complete', 'who-this-is-for complete', 'the-steps complete']);
    expect(states({ ...source, body: body.replace('An answer.', 'An\nanswer.  ') })).not.toContain('top stale');
  });

  it('is stale in the section whose source changed, and only there', () => {
    expect(states({ ...source, body: body.replace('One.', 'Two.') })).toEqual([
      'top complete',
      'who-this-is-for complete',
      'the-steps stale',
    ]);
    expect(states({ ...source, title: 'Ring' })[0]).toBe('top stale');
  });

  it('is stale where nobody said what it was made from', () => {
    expect(sectionStates(source, undefined, 3).map(({ state }) => state)).toEqual(['stale', 'stale', 'stale']);
  });

  it('is missing where it has fewer sections than its source', () => {
    expect(states(source, digestsOf(source), 2).at(-1)).toBe('the-steps missing');
  });
});

it('the status counts each language and names what is open', () => {
  const guide = (locale: string, text: string) => ({ locale, slug: 'phone', head: 'title: Call\ndescription: By phone.', body: text });
  const kept = { phone: { ...digestsOf(source), 'the-steps': '000000000000' } };
  const [chinese, japanese] = translationStatus([guide('en', body), guide('zh-cn', body)], () => kept);
  expect(chinese).toMatchObject({ locale: 'zh-cn', complete: 2, stale: 1, missing: 0, open: ['phone#the-steps stale'] });
  expect(japanese).toMatchObject({ locale: 'ja', complete: 0, stale: 0, missing: 3 });
});
