import { expect, it } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { arithmeticText, perYearText } from '../../../src/views/cost.ts';
import { say } from '../../support/ui.ts';

const { en: t } = say;
const speech = { locale: 'en', t, format: createFormat('en', t), base: '/', today: '2026-11-22' } as const;

it('yen come with their arithmetic', () => {
  expect(arithmeticText(speech, { yen: 330, timesPerYear: 2 })).toContain('= 660 yen');
  expect(arithmeticText(speech, { yen: 330, timesPerYear: 2 }, true)).toContain('55 yen a month');
  expect(perYearText(speech, { yen: 330, timesPerYear: 2 })).toContain('660 yen');
});

it('dollars stay dollars, and the unknown stays unknown', () => {
  expect(perYearText(speech, { yen: 'unknown', usd: 8, timesPerYear: 1 })).toContain('8 US dollars');
  expect(arithmeticText(speech, { yen: 'unknown', usd: 8, timesPerYear: 1 }, true)).not.toContain('yen');
  expect(perYearText(speech, { yen: 'unknown', timesPerYear: 12 })).toBe(t('cost.unknown'));
});
