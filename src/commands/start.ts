/** `npm start`: builds when needed, then serves the finished site on http://localhost:4321. */
import { preview } from 'astro';
import { buildIfStale } from './build-if-stale.ts';

const port = Number(process.env.PORT ?? 4321);
buildIfStale();
const server = await preview({ root: process.cwd(), server: { port }, logLevel: 'error' });
console.log(`Baohao is at http://localhost:${server.port}/  (Ctrl+C stops it)`);
