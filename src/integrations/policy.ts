/**
 * Keeps in each page's content security policy only the hashes of its own inline styles and scripts. Astro lists those of every
 * style the page's components brought along, although it then sends them as one; hashes do not compress.
 */
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const INLINE = /<(style|script)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)/;
const HASH = / 'sha256-[A-Za-z0-9+/=]+'/g;

export function policy(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const path of glob('**/*.html', { cwd: root })) {
          const page = await readFile(root + path, 'utf8');
          await writeFile(root + path, withOwnHashes(page));
        }
      },
    },
  };
}

/** @param page HTML with the policy in a meta element before the first inline style */
export function withOwnHashes(page: string): string {
  const own = new Set(
    [...page.matchAll(INLINE)].map(([, , text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
  return page.replace(POLICY, (_, start: string, rules: string) => start + rules.replaceAll(HASH, (hash) => (own.has(hash) ? hash : '')));
}
