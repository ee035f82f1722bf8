/** The card on paper and its style: fetched at the press. */
import type { PaperCard } from './PaperCard.tsx';
import { addStyle } from '../style.ts';

let paper: Promise<typeof PaperCard> | undefined;

export function loadPaper(): Promise<typeof PaperCard> {
  paper ??= Promise.all([import('./PaperCard.tsx'), import('../../styles/paper-card.css?inline')]).then(([card, { default: css }]) => {
    addStyle(css);
    return card.PaperCard;
  });
  paper.catch(() => {
    paper = undefined;
  });
  return paper;
}
