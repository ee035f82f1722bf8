import { expect, it } from 'vitest';
import { hoursText, languagesText } from '../../../src/views/contact.ts';
import { capital, sentence } from '../../../src/views/sentence.ts';

const t = (key: string, values?: Record<string, unknown>) => `${key} ${Object.values(values ?? {}).join(' ')}`.trim();

it.each([
  ['always', 'hours.always'],
  ['unknown', 'hours.unknown'],
  [{ from: '09:00', to: '20:00' }, 'hours.span 09:00 20:00'],
  [{ from: '09:00', to: '17:00', days: 'weekdays' }, 'hours.weekdays 09:00 17:00'],
  [{ from: '10:00', to: '19:00', days: 'mon-sat' }, 'hours.mon-sat 10:00 19:00'],
] as const)('%j reads %s', (hours, text) => expect(hoursText({ t }, hours)).toBe(text));

it('written Chinese is told apart by its script, spoken Chinese by nothing', () => {
  expect(languagesText({ t, locale: 'en' }, ['zh-CN', 'zh-TW'])).toBe('Simplified Chinese and Traditional Chinese');
  expect(languagesText({ t, locale: 'zh-cn' }, ['ja', 'zh'])).toBe('日语和中文');
});

it('a text that stands alone begins with a capital, where there is one', () => {
  expect(sentence({ t }, 'no automatic payment')).toBe('sentence No automatic payment');
  expect(sentence({ t }, '没有自动付款')).toBe('sentence 没有自动付款');
  expect(capital('works')).toBe('Works');
  expect(capital('')).toBe('');
});
