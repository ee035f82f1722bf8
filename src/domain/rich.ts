/** The one markup that words may hold: `{figure}` and `[label]`, across files `{carrier.figure}`. Everything else is plain text. */
export type RichPart =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'figure'; readonly id: string }
  /** `aside`: it fills a pair of brackets, after the words that say what it means. */
  | { readonly is: 'label'; readonly id: string; readonly aside: boolean };

const ASIDE = /^[(（].+[)）]$/;
const REFERENCE = /\{([a-z0-9.-]+)\}|\[([a-z0-9.-]+)\]/g;

/**
 * Splits words into text, figures and labels, in order.
 * @example parseRich('Pay {fee} by [card]') // text 'Pay ', figure 'fee', text ' by ', label 'card'
 */
export function parseRich(words: string): RichPart[] {
  const parts: RichPart[] = [];
  let end = 0;
  for (const match of words.matchAll(REFERENCE)) {
    if (match.index > end) parts.push({ is: 'text', text: words.slice(end, match.index) });
    end = match.index + match[0].length;
    const aside = ASIDE.test(words.slice(match.index - 1, end + 1));
    parts.push(match[1] ? { is: 'figure', id: match[1] } : { is: 'label', id: match[2] as string, aside });
  }
  if (end < words.length) parts.push({ is: 'text', text: words.slice(end) });
  return parts;
}
