/** One carrier's words in one language, with the shared labels they use. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../../../data/load.ts';
import { procedures, usedShared } from '../../../../data/walk.ts';
import { carrierView } from '../../../../data/speech.ts';
import { LOCALES } from '../../../../i18n/locales.ts';
import type { WordsFile } from '../../../../islands/carrier-data.ts';

export const getStaticPaths = (() =>
  LOCALES.flatMap(({ path }) =>
    content.carriers.map(({ id }) => ({ params: { locale: path, id }, props: { view: carrierView(path, id) } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
  const { words, shared, carrier } = props.view as ReturnType<typeof carrierView>;
  const inSteps = procedures(carrier).flatMap(({ steps }) => steps.flatMap(({ labels }) => labels));
  const file: WordsFile = { words, shared: usedShared(words, shared, inSteps) };
  return Response.json(file);
};
