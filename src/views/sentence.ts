/** A short text of the interface as a sentence of its own: with a capital, where the script has them, and a full stop. */
import type { Speech } from './view.ts';

export function sentence({ t }: Pick<Speech, 't'>, text: string): string {
  return t('sentence', { text: text.charAt(0).toUpperCase() + text.slice(1) });
}
