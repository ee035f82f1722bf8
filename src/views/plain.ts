/** Words as plain text, for places that cannot hold markup. */
import { parseRich } from '../domain/rich.ts';
import { labelOf, type FactView } from './view.ts';

export function plainText(view: FactView, words: string): string {
  return parseRich(words)
    .map((part) => {
      if (part.is === 'text') return part.text;
      if (part.is === 'label') return `「${labelOf(view, part.id).ja}」`;
      const figure = view.carrier.figures[part.id];
      return figure ? view.format.figure(figure) : '';
    })
    .join('');
}
