/** Every way in which readers may type a name: romaji, pinyin, the other Chinese script. Kana, width, case and spaces fold (i18n/fold.ts). */
import { Converter } from 'opencc-js';
import { pinyinOf, romajiOf, shortRomaji } from '../../data/spellings.ts';
import { fold } from '../../i18n/fold.ts';

const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Nobody types more before looking at what was found. */
const LONGEST = 48;
const traditional = Converter({ from: 'cn', to: 'tw' });
const simplified = Converter({ from: 'tw', to: 'cn' });

/**
 * @param readings kana for those names that have other letters
 * @example foldedSpellings(['自动充值']) // '自动充值', '自動充值', 'zidongchongzhi'
 */
export function foldedSpellings(names: readonly string[], readings: readonly string[] = []): string[] {
  const latin = [...names, ...readings]
    .map((name) => name.replace(/[\s・]/g, ''))
    .filter(isKana)
    .map(romajiOf);
  const chinese = names.filter((name) => HAN.test(name) && !KANA.test(name));
  const all = [
    ...names,
    ...readings,
    ...latin,
    ...latin.map(shortRomaji),
    ...chinese.flatMap((name) => [traditional(name), simplified(name), pinyinOf(simplified(name))]),
  ];
  return [...new Set(all.map(fold))].filter((text) => text !== '' && text.length <= LONGEST);
}

function isKana(text: string): boolean {
  return /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(text);
}
