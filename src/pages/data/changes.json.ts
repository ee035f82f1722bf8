/** What carriers changed, newest first. */
import type { APIRoute } from 'astro';
import { content } from '../../data/load.ts';

export const GET: APIRoute = () => Response.json(content.changes);
