import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { say } from '../../support/ui.ts';

const formats = {
  en: createFormat('en', say.en),
  ja: createFormat('ja', say.ja),
  zh: createFormat('zh-CN', say['zh-cn']),
};

describe.each([
  [{ is: 'yen', value: 2750 }, '2,750 yen', '2,750円', '2,750 日元'],
  [{ is: 'days', value: 180 }, '180 days', '180日', '180 天'],
  [{ is: 'days', value: 1 }, '1 day', '1日', '1 天'],
  [{ is: 'months', value: 72 }, '72 months', '72か月', '72 个月'],
  [{ is: 'percent', value: 14.5 }, '14.5%', '14.5%', '14.5%'],
  [{ is: 'gigabytes', value: 3 }, '3 GB', '3GB', '3 GB'],
  [{ is: 'date', value: '2026-11-22' }, '22 November 2026', '2026年11月22日', '2026年11月22日'],
  [{ is: 'month', value: '2025-08' }, 'August 2025', '2025年8月', '2025年8月'],
  [{ is: 'day-of-month', value: 26 }, 'the 26th', '26日', '26 日'],
  [{ is: 'day-of-month', value: 1 }, 'the 1st', '1日', '1 日'],
  [{ is: 'day-of-month', value: 99 }, 'the last day of the month', '月末', '月末'],
  [{ is: 'count', value: 30000 }, '30,000', '30,000', '30,000'],
  [{ is: 'url', value: 'https://www.povo.jp/en/' }, 'povo.jp/en', 'povo.jp/en', 'povo.jp/en'],
] as const)('%o', (figure, english, japanese, chinese) => {
  it('reads right in each language', () => {
    expect([formats.en.figure(figure), formats.ja.figure(figure), formats.zh.figure(figure)]).toEqual([english, japanese, chinese]);
  });
});

it('shows dates as precisely as they are known', () => {
  expect(['2025', '2025-08', '2025-08-01'].map(formats.zh.partialDate)).toEqual(['2025', '2025年8月', '2025年8月1日']);
});
