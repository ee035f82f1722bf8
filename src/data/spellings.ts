/** Latin spellings of Japanese and Chinese, as people type them without an input method. */
import { pinyin } from 'pinyin-pro';
import { toRomaji } from 'wanakana';

/** @example romajiOf('こうざふりかえ') // 'kouzafurikae' */
export function romajiOf(kana: string): string {
  return toRomaji(kana.replace(/[ ・]/g, ''));
}

/** To read aloud: word by word. @example spokenRomaji('こうざ ふりかえ') // 'kouza furikae' */
export function spokenRomaji(kana: string): string {
  return kana
    .split(/[ ・]+/)
    .map(romajiOf)
    .join(' ');
}

/** The long vowels that people leave out: 'kouza' is typed as 'koza' too. */
export function shortRomaji(romaji: string): string {
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
