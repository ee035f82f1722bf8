/** Every fact as a row, with its kind, dates and sources. */
import type { APIRoute } from 'astro';
import { content } from '../../data/load.ts';
import { factRows } from '../../data/open-data.ts';
import { csvResponse } from '../../data/csv.ts';

export const GET: APIRoute = () => csvResponse(factRows(content.carriers, content.general));
