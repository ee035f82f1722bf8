import { expect, it } from 'vitest';
import { parsePhrases, speakPhrases } from '../../../src/data/phrases.ts';
import { phraseText, TOPICS, topicsFor, unitsOf } from '../../../src/domain/phrases.ts';

const meaning = '{ zh-cn: 好, en: Good, ja: いい }';
const file = (ja: string, id = 'one') =>
  TOPICS.map(
    (topic, index) =>
      `${topic}:\n  - { id: ${index === 0 ? id : topic}, from: me, ja: ${index === 0 ? ja : 'はい。'}, meaning: ${meaning} }`,
  ).join('\n');

it('a sentence has its reading word by word and romaji as it is said', () => {
  const [first] = speakPhrases(parsePhrases(file('番号(ばんごう) は MNP(エムエヌピー) で を 残(のこ)します。')), 'en');
  expect(first?.pieces).toEqual([
    { text: '番号', reading: 'ばんごう' },
    { text: 'は' },
    { text: 'MNP', reading: 'エムエヌピー', starts: true },
    { text: 'でを' },
    { text: '残', reading: 'のこ', starts: true },
    { text: 'します。' },
  ]);
  expect(first && phraseText(first)).toBe('番号はMNPでを残します。');
  expect(first?.romaji).toBe('Bangou wa emuenupii de o nokoshimasu.');
  expect(first?.meaning).toBe('Good');
});

it.each([
  ['この 電話(でんわ) 番号(ばんごう) で は、 聞(き)きたい こと が あります か。', 'この|電話番号では、|聞きたい|ことが|ありますか。'],
  ['カード 番号(ばんごう) を お願(ねが)いします。', 'カード番号を|お願いします。'],
  ['＿＿ 年(ねん) ＿＿ 月(がつ) です。', '＿＿年|＿＿月です。'],
])('a line breaks between phrases: %s', (ja, units) => {
  const [first] = parsePhrases(file(ja));
  const texts = first && unitsOf(first).map((pieces) => phraseText({ pieces }));
  expect(texts?.join('|')).toBe(units);
});

it.each([
  ['番号 です。', 'opening.one: "番号" has no reading'],
  ['MNP です。', 'opening.one: "MNP" has no reading'],
])('a word without a reading is refused: %s', (ja, problem) => expect(() => parsePhrases(file(ja))).toThrow(problem));

it('an id that stands twice, a missing topic and an unknown field are refused', () => {
  expect(() => parsePhrases(file('はい。', 'slowly'))).toThrow('slowly.slowly: id stands twice');
  expect(() => parsePhrases(file('はい。').replace(/^thanks:.*$/ms, ''))).toThrow('content/phrases.yaml: thanks');
  expect(() => parsePhrases(file('はい。').replace('from: me', 'from: me, tone: kind'))).toThrow('tone');
});

it('a call begins with a greeting, ends with thanks and has the matter of the payment between them', () => {
  expect(topicsFor('bank-debit')).toContain('direct-debit');
  expect(topicsFor('foreign-card')).toContain('change-card');
  expect(topicsFor('voucher')).toContain('automatic');
  expect([topicsFor('voucher').at(0), topicsFor('voucher').at(-1)]).toEqual(['opening', 'thanks']);
});
