/**
 * Typewriter quotes and apostrophes as English prints them. Text in Chinese and Japanese has none; markup and addresses are not for this.
 * @example printed(`povo's "auto" pack`) // 'povo’s “auto” pack'
 */
export function printed(text: string): string {
  return text
    .replace(/(?<=^|[\s([{—–-])"/g, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s([{“—–])'(?=\p{L})/gu, '‘')
    .replaceAll("'", '’');
}
