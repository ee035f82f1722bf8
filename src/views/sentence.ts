/** Short texts of the interface, written small where the script knows capitals, so that they fit inside a sentence too. */
import type { Speech } from './view.ts';

/** As a heading or a label of its own: with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** As a sentence of its own: with a capital and a full stop. */
export function sentence({ t }: Pick<Speech, 't'>, text: string): string {
  return t('sentence', { text: capital(text) });
}
