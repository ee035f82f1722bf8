/** The facts that hold with every carrier. */
import type { APIRoute } from 'astro';
import { content } from '../../data/load.ts';

export const GET: APIRoute = () => Response.json(content.general);
