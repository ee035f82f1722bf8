/** Copies /<locale>/404/index.html to /<locale>/404.html, where hosts look for the nearest "not found" page. */
import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES } from '../i18n/locales.ts';

export function localeNotFound(): AstroIntegration {
  return {
    name: 'locale-not-found',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await Promise.all(LOCALES.map(({ path }) => copyFile(`${root}${path}/404/index.html`, `${root}${path}/404.html`)));
      },
    },
  };
}
