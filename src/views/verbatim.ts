/**
 * For names, labels and numbers that no translation tool may touch: `<b {...VERBATIM}>`. Preact would turn translate="no" into
 * the DOM property `translate = true`; in capitals it is set as the attribute it is.
 */
export const VERBATIM = { TRANSLATE: 'no' } as const;
