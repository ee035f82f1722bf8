/** Keeps numbers that identify a person out of what is saved: phone numbers, card numbers, SIM serials. */

const LONG_NUMBER = /\+?\d(?:[\s\-().‐-―ー－]{0,2}\d){8,}/g;

/** True for text with nine digits or more in a row, separators aside; full-width digits count. */
export function holdsNumber(text: string): boolean {
  return new RegExp(LONG_NUMBER.source).test(text.normalize('NFKC').replace(DATES, ''));
}

/** The same text with such numbers struck out; dates stay. */
export function withoutNumbers(text: string): string {
  const plain = text.normalize('NFKC');
  return holdsNumber(plain) ? plain.replace(LONG_NUMBER, (found) => (new RegExp(`^${DATES.source}$`).test(found) ? found : '…')) : text;
}

const DATES = /\d{4}-\d{2}-\d{2}/g;
