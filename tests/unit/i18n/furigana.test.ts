import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/data/content.ts';
import { contentFiles } from '../../../src/data/load-files.ts';
import { furigana } from '../../../src/i18n/furigana.ts';

describe('furigana', () => {
  it.each([
    ['お支払い方法の変更', 'おしはらい ほうほうの へんこう', 'お 支払:しはら い 方法:ほうほう の 変更:へんこう'],
    ['口座振替', 'こうざふりかえ', '口座振替:こうざふりかえ'],
    ['ネットワーク暗証番号', 'ネットワーク あんしょうばんごう', 'ネットワーク 暗証番号:あんしょうばんごう'],
    ['通話+データ', 'つうわ プラス データ', '通話+:つうわプラス データ'],
    ['チャージ', undefined, 'チャージ'],
    ['【サブスク】データ追加5GB', 'サブスク データついか ごギガ', '【 サブスク 】 データ 追加5GB:ついかごギガ'],
  ])('sets %s over %s', (label, reading, expected) => {
    expect(
      furigana(label, reading)
        .map((part) => part.filter(Boolean).join(':'))
        .join(' '),
    ).toBe(expected);
  });

  it('keeps the whole reading over the whole label where the cut is not sure', () => {
    expect(furigana('請求・支払関連', 'せいきゅう しはらい かんれん')).toEqual([['請求・支払関連', 'せいきゅうしはらいかんれん']]);
  });

  it('loses no character of any label and no kana of any reading', () => {
    const { carriers, glossary } = readContent(contentFiles());
    const labels = [...Object.values(glossary), ...carriers.flatMap((carrier) => Object.values(carrier.labels))];
    expect(labels.length).toBeGreaterThan(300);
    for (const { ja, reading } of labels) {
      const parts = furigana(ja, reading);
      expect(parts.map(([base]) => base).join('')).toBe(ja);
      // A run of kanji is never left without a reading.
      if (reading) for (const [base, own] of parts) expect(Boolean(own) || !/\p{Script=Han}/u.test(base), ja).toBe(true);
    }
  });
});
