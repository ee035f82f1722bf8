/** The list of carriers in the open data. */
import type { APIRoute } from 'astro';
import { content } from '../../data/load.ts';
import { BASE } from '../../data/speech.ts';

export const GET: APIRoute = () =>
  Response.json(content.carriers.map(({ id, names, checkedOn }) => ({ id, names, checkedOn, facts: `${BASE}data/carriers/${id}.json` })));
