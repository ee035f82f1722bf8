/** The words that tell a page from the others: often on it, seldom elsewhere (TF-IDF). */

/** Words, folded as the search engine folds them; single kana and numbers alone tell nothing. */
export function wordsOf(text: string, tag: string): string[] {
  return allWordsOf(text, tag).filter(isWord);
}

/** Also those that tell nothing, for what must be found to the letter. */
export function allWordsOf(text: string, tag: string): string[] {
  return [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text.normalize('NFKC').toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** @returns for each text all its words, the most telling first */
export function tellingWords(texts: readonly string[], tag: string): string[][] {
  const counts = texts.map((text) => {
    const found = new Map<string, number>();
    for (const word of wordsOf(text, tag)) found.set(word, (found.get(word) ?? 0) + 1);
    return found;
  });
  const pages = new Map<string, number>();
  for (const found of counts) for (const word of found.keys()) pages.set(word, (pages.get(word) ?? 0) + 1);
  const weight = (times: number, word: string) => times * Math.log(texts.length / (pages.get(word) ?? 1));
  return counts.map((found) =>
    [...found].sort(([a, timesA], [b, timesB]) => weight(timesB, b) - weight(timesA, a) || (a < b ? -1 : 1)).map(([word]) => word),
  );
}

function isWord(word: string): boolean {
  return !/^[\d.,]+$/.test(word) && (word.length > 1 || /\p{Script=Han}/u.test(word));
}
