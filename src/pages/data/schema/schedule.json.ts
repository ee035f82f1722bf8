/** The published shape of a saved schedule. */
import type { APIRoute } from 'astro';
import { BASE } from '../../../data/speech.ts';
import { scheduleSchema } from '../../../storage/schedule-schema.ts';

export const GET: APIRoute = ({ site }) => Response.json(scheduleSchema(new URL(`${BASE}data/schema/schedule.json`, site).href));
