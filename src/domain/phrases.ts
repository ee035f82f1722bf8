/** Sentences to say or show: what is said, how it is read. */

export const TOPICS = [
  'opening',
  'slowly',
  'language',
  'automatic',
  'direct-debit',
  'change-card',
  'suspended',
  'storage',
  'mnp',
  'identity',
  'read-back',
  'thanks',
] as const;
export type Topic = (typeof TOPICS)[number];

/** A piece of a sentence; with its reading in kana where it has Chinese characters or Latin letters. */
export interface Piece {
  readonly text: string;
  readonly reading?: string;
  /** A line may begin here: before a word with its particles, never inside. Not every browser can find that out. */
  readonly starts?: true;
}

/** One sentence in Japanese with its meaning in one language. */
export interface Phrase {
  readonly id: string;
  readonly topic: Topic;
  /** Who says it. */
  readonly from: 'me' | 'staff';
  readonly pieces: readonly Piece[];
  readonly romaji: string;
  readonly meaning: string;
}

/** The sentence without readings, as it is shown, copied and read aloud. */
export function phraseText({ pieces }: Pick<Phrase, 'pieces'>): string {
  return pieces.map(({ text }) => text).join('');
}

/** The pieces in units that stay together on a line where it is wide enough. */
export function unitsOf({ pieces }: Pick<Phrase, 'pieces'>): Piece[][] {
  const units: Piece[][] = [];
  for (const piece of pieces) {
    const unit = units.at(-1);
    if (unit && !piece.starts) unit.push(piece);
    else units.push([piece]);
  }
  return units;
}

/** What a reader says in a call about a plan with this payment, from the greeting to the thanks. */
export function topicsFor(payment: string): readonly Topic[] {
  const matter: Topic =
    payment === 'bank-debit' ? 'direct-debit' : payment.endsWith('card') || payment === 'unionpay' ? 'change-card' : 'automatic';
  return ['opening', 'slowly', matter, 'identity', 'read-back', 'thanks'];
}
