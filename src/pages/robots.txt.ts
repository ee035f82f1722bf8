import type { APIRoute } from 'astro';
import { BASE } from '../data/speech.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${BASE}sitemap-index.xml`, site).href}\n`);
