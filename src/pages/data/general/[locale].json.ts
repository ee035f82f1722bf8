/** The words about what holds with every carrier, in one language, with the shared labels they use. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { localePaths } from '../../../data/paths.ts';
import { generalView } from '../../../data/speech.ts';
import { usedShared } from '../../../data/walk.ts';
import type { Locale } from '../../../i18n/locales.ts';

export const getStaticPaths = localePaths satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
  const { words, shared } = generalView(props.locale as Locale);
  return Response.json({ words, shared: usedShared(words, shared) });
};
