/** Translation at build, by i18next: plurals by `Intl.PluralRules`, numbers by `Intl.NumberFormat`. */
import { createInstance } from 'i18next';
import { closed, type Dictionary, type T } from './island-translate.ts';

/** @throws Error (at the call) on a key that the dictionary lacks, so that no page ever shows a bare key */
export function createTranslator(tag: string, dictionary: Dictionary): T {
  const i18n = createInstance();
  const number = new Intl.NumberFormat(tag);
  void i18n.init({
    lng: tag,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    // The escape hook is where values become text: numbers by the language's rules, texts as they are (views escape).
    interpolation: {
      useRawValueToEscape: true,
      escape: (value: unknown) => (typeof value === 'number' ? number.format(value) : String(value)),
    },
    resources: { [tag]: { translation: { ...dictionary } } },
    parseMissingKeyHandler: (key) => {
      throw new Error(`The ${tag} dictionary has no key "${key}"`);
    },
  });
  return (key, values = {}) => closed(i18n.t(key, { ...values }));
}
