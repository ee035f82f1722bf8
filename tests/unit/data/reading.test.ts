import { describe, expect, it } from 'vitest';
import { readingOf, sentencesIn, sentencesOf } from '../../../src/data/reading.ts';

const spoken = ({ name }: { name: string }) => (name === 'Fact' ? '10' : 'ログイン');

it('reads the sentences of paragraphs and lists, with what stands in them, and no markup', () => {
  const body =
    'Sign in: **<Term id="login" />**. Wait <Fact of="povo" id="rule" />.\n\n## A heading\n\n1. Open [the page](../app/).\n2. Pay\n';
  expect(sentencesOf(body, 'en', spoken)).toEqual(['Sign in: ログイン.', 'Wait 10.', 'Open the page.', 'Pay']);
  expect(sentencesIn('Ask first. povo has no desk. It is version 2.0 now.', 'en')).toHaveLength(3);
  expect(sentencesIn('先确认。再付款！“好吗？”', 'zh-cn')).toHaveLength(3);
});

describe('the level', () => {
  it('of English is a grade that rises with long words and sentences', () => {
    const easy = readingOf(['You pay the bill. '], 'en').level;
    const hard = readingOf(
      [
        'Notwithstanding all contractual obligations, telecommunications operators will discontinue underutilised subscriptions automatically.',
      ],
      'en',
    );
    expect(easy).toBeLessThan(3);
    expect(hard.level).toBeGreaterThan(15);
    expect(hard.worst[0]?.level).toBe(hard.level);
  });

  it('of Chinese and Japanese is the length that nine of ten sentences stay within', () => {
    const sentences = [...Array.from({ length: 9 }, () => '付款。'), '字'.repeat(90)];
    expect(readingOf(sentences, 'zh-cn')).toMatchObject({ level: 3, worst: [{ level: 90 }, { level: 3 }, {}, {}, {}, {}, {}, {}, {}, {}] });
    expect(readingOf([...sentences, '字'.repeat(80)], 'ja').level).toBe(80);
  });

  it('of nothing is nothing', () => expect(readingOf([], 'ja')).toEqual({ level: 0, worst: [] }));
});
