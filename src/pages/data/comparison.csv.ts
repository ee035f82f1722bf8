/** All lines of all carriers as one table. */
import type { APIRoute } from 'astro';
import { content } from '../../data/load.ts';
import { comparisonRows } from '../../data/open-data.ts';
import { csvResponse } from '../../data/csv.ts';

export const GET: APIRoute = () => csvResponse(comparisonRows(content.carriers));
