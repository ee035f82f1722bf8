/** Writes the language packs' lists and the service worker that keeps them. Runs last: it describes the finished site. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../data/content.ts';
import { contentFiles } from '../data/load-files.ts';
import { writeOffline } from './offline-files.ts';

export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { carriers } = readContent(contentFiles());
        const lines = Object.fromEntries(carriers.map(({ id, lines: [usual] }) => [id, usual?.id ?? '']));
        const packs = await writeOffline(fileURLToPath(dir), base, lines);
        for (const [locale, { bytes, files }] of packs)
          logger.info(`${locale}: ${files} files, ${Math.round(bytes / 1000)} kB over the wire`);
      },
    },
  };
}
