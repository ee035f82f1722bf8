/** The one markup that words may hold: `{figure}` and `[label]`, across files `{carrier.figure}`. Everything else is plain text. */
export type RichPart =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'figure'; readonly id: string }
  | { readonly is: 'label'; readonly id: string };

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
    parts.push(match[1] ? { is: 'figure', id: match[1] } : { is: 'label', id: match[2] as string });
    end = match.index + match[0].length;
  }
  if (end < words.length) parts.push({ is: 'text', text: words.slice(end) });
  return parts;
}
