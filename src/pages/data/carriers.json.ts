/** The index of the open data: what there is, where, and on which terms. */
import type { APIRoute } from 'astro';
import { content } from '../../data/load.ts';
import { dataIndex } from '../../data/open-data.ts';
import { BASE } from '../../data/speech.ts';
import { LOCALES } from '../../i18n/locales.ts';

export const GET: APIRoute = ({ site }) => {
  const locales = LOCALES.map(({ path }) => path);
  const home = new URL(BASE, site).href;
  return Response.json(dataIndex(content.carriers, locales, `Baohao, ${home}`, (path) => `${BASE}data/${path}`));
};
