import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/data/content.ts';
import { factPattern } from '../../../src/data/figure-pattern.ts';
import { contentFiles } from '../../../src/data/load-files.ts';
import { allFacts, type FoundFact } from '../../../src/domain/facts.ts';
import { fact } from '../../support/toy-carrier.ts';

const found = (value: object, text: string) => factPattern({ ...fact, ...value } as FoundFact)?.exec(text)?.[0];

describe('a value is found as pages write it', () => {
  it.each<[object, string, string]>([
    [{ is: 'yen', value: 1650 }, '月額1,650円(税込)', '1,650円'],
    [{ is: 'yen', value: 1650 }, 'for ¥1650 a month', '¥1650'],
    [{ is: 'yen', value: 3.3 }, 'SMS 3.3円/通', '3.3円'],
    [{ is: 'days', value: 180 }, '180日間', '180日'],
    [{ is: 'days', value: 180 }, 'within 180 days', '180 days'],
    [{ is: 'months', value: 6 }, '6カ月後', '6カ月'],
    [{ is: 'date', value: '2025-10-03' }, '2025年10月3日より', '2025年10月3日'],
    [{ is: 'date', value: '2025-10-03' }, 'from October 3, 2025', 'October 3, 2025'],
    [{ is: 'date', value: '2025-10-03' }, 'from 3 Oct 2025', '3 Oct 2025'],
    [{ is: 'month', value: '2026-12' }, '2026年12月', '2026年12月'],
    [{ is: 'time', value: '9:30' }, '09:30まで', '09:30'],
    [{ is: 'time', value: '20:00' }, '20時00分', '20時00分'],
    [{ is: 'day-of-month', value: 99 }, '毎月末日', '月末日'],
    [{ is: 'phone', value: '0120-800-000' }, 'Tel 0120 800 000', '0120 800 000'],
    [{ is: 'url', value: 'https://povo.jp/en/' }, 'see https://povo.jp/en/', 'https://povo.jp/en/'],
    [{ after: { days: 30 } }, '30日後に', '30日'],
    [{ after: { months: 72 } }, '72か月', '72か月'],
    [{ number: '+81-3-6832-6600' }, '(+81)3-6832-6600', '+81)3-6832-6600'],
    [{ yen: 330, timesPerYear: 2 }, '330 yen', '330 yen'],
    [{ yen: 'unknown', usd: 8, timesPerYear: 1 }, '$8', '$8'],
  ])('%j in "%s"', (value, text, expected) => expect(found(value, text)).toBe(expected));
});

describe('and not inside another value', () => {
  it.each<[object, string]>([
    [{ is: 'yen', value: 650 }, '1,650円'],
    [{ is: 'yen', value: 165 }, '1650円'],
    [{ is: 'yen', value: 3 }, '3.3円'],
    [{ is: 'days', value: 30 }, '30GB'],
    [{ is: 'days', value: 80 }, '180日'],
    [{ is: 'date', value: '2025-10-03' }, '2025年10月30日'],
    [{ is: 'time', value: '9:30' }, '19:30'],
    [{ is: 'phone', value: '157' }, '1570'],
  ])('%j in "%s"', (value, text) => expect(found(value, text)).toBeUndefined());
});

it('what we worked out, and what is unknown, is looked for nowhere', () => {
  expect(factPattern({ ...fact, kind: 'computed', is: 'yen', value: 660 } as FoundFact)).toBeUndefined();
  expect(factPattern({ ...fact, after: 'unknown' } as FoundFact)).toBeUndefined();
  expect(factPattern({ ...fact, verdict: 'yes' })).toBeUndefined();
});

it('every figure of the content makes a pattern that finds the figure itself', () => {
  const { carriers, general } = readContent(contentFiles());
  let count = 0;
  for (const file of [...carriers, general]) {
    for (const [path, one] of allFacts(file)) {
      const pattern = factPattern(one);
      if (!pattern) continue;
      count += 1;
      const { is, value } = one as unknown as { is?: string; value?: unknown };
      if (is === 'text' || is === 'url' || is === 'email') expect(pattern.test(String(value).normalize('NFKC')), path).toBe(true);
    }
  }
  expect(count).toBeGreaterThan(500);
});
