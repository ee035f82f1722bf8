/** Every way a Japanese term may be typed into a search box: kana, romaji, the meanings, pinyin without tones, other words for it. */
import { pinyin } from 'pinyin-pro';
import { toRomaji } from 'wanakana';
import type { GlossaryEntry } from './glossary.ts';

/** @example romajiOf('こうざふりかえ') // 'kouzafurikae' */
export function romajiOf(kana: string): string {
  return toRomaji(kana.replace(/[ ・]/g, ''));
}

/** The long vowels that people leave out: 'kouza' is typed as 'koza' too. */
function shortRomaji(romaji: string): string {
  return romaji
    .replace(/ou|oo/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/([aei])-|-/g, '$1');
}

/** @example pinyinOf('银行账户') // 'yinhangzhanghu' */
export function pinyinOf(chinese: string): string {
  const latin = pinyin(chinese, { toneType: 'none', type: 'array', nonZh: 'removed' }).join('');
  return /^[a-zü]{4,40}$/.test(latin) ? latin : '';
}

export function spellings({ ja, reading, meaning, aliases }: GlossaryEntry): string[] {
  const kana = (reading ?? ja).replaceAll(' ', '');
  const romaji = romajiOf(kana);
  const all = [ja, kana, romaji, shortRomaji(romaji), ...Object.values(meaning), pinyinOf(meaning['zh-cn']), ...aliases];
  return [...new Set(all.filter((text) => text !== ''))];
}
