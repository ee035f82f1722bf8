/** The date of a linked expiry as a reader types it. */
import { isLinkedDate } from '../../domain/linked.ts';

/**
 * '' where nothing was typed, undefined where it is no date. A month may stand as cards print it.
 * @example readLinked('05/28') === '2028-05'
 */
export function readLinked(typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return '';
  const card = /^(\d{1,2})\s*[/-]\s*(\d{2})$/.exec(text);
  if (card) return checked(`20${card[2]}`, card[1]);
  const [, year, month, day] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?\s*[月日]?$/.exec(text) ?? [];
  return checked(year, month, day);
}

function checked(year = '', month = '', day?: string): string | undefined {
  const iso = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))].join('-');
  return isLinkedDate(iso) && iso < '2100' ? iso : undefined;
}
