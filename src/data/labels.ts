/** Finds a label by what a guide's tag says, for pages at build. */
import { labelOf, speakGlossary, type SpokenLabel } from '../views/view.ts';
import type { Locale } from '../i18n/locales.ts';
import { content } from './load.ts';
import { factView } from './speech.ts';

/**
 * @param of a carrier's id or 'general'; left out, the label is one of the glossary
 * @throws Error on an id that is in neither
 */
export function guideLabel(locale: Locale, id: string, of?: string): SpokenLabel {
  if (of) return labelOf(factView(locale, of), id);
  const label = speakGlossary(content.glossary, locale)[id];
  if (!label) throw new Error(`Label "${id}" is not in content/glossary.yaml`);
  return label;
}
