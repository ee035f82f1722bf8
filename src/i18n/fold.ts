/**
 * One spelling for many: full and half width, upper and lower case, hiragana and katakana, spaces, hyphens and long-vowel bars all
 * count as the same.
 * @example fold('ｱﾊﾓ') === fold('あはも')
 */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-._・ー（）()]/g, '');
  return plain.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 96));
}

/** The folded spellings a search must look into; one that stands inside another is not needed. */
export function foldAll(texts: readonly string[]): string[] {
  const folded = [...new Set(texts.map(fold))];
  return folded.filter((text) => !folded.some((other) => other !== text && other.includes(text)));
}
