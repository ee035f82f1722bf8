/** One carrier's words in one language, with the shared labels they use. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../../../data/load.ts';
import { allTexts } from '../../../../data/walk.ts';
import { carrierView } from '../../../../data/speech.ts';
import { parseRich } from '../../../../domain/rich.ts';
import { LOCALES } from '../../../../i18n/locales.ts';
import type { WordsFile } from '../../../../islands/carrier-data.ts';

export const getStaticPaths = (() =>
  LOCALES.flatMap(({ path }) =>
    content.carriers.map(({ id }) => ({ params: { locale: path, id }, props: { view: carrierView(path, id) } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
  const { words, shared, carrier } = props.view as ReturnType<typeof carrierView>;
  const inSteps = Object.values(carrier.channels).flatMap((channel) =>
    channel.procedures.flatMap(({ steps }) => steps.flatMap(({ labels }) => labels)),
  );
  const inWords = allTexts(words).flatMap(([, text]) => parseRich(text).flatMap((part) => (part.is === 'label' ? [part.id] : [])));
  const used = new Set([...inSteps, ...inWords]);
  const file: WordsFile = { words, shared: Object.fromEntries(Object.entries(shared).filter(([id]) => used.has(id))) };
  return Response.json(file);
};
