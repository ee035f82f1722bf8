/** Builds the search index of the finished pages, one for each language. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        try {
          const { index, errors } = await createIndex({ maxFragments: 20 });
          fail(errors, 'start');
          const added = await index?.addDirectory({ path: root });
          fail(added?.errors ?? ['no answer'], 'read the pages');
          const written = await index?.writeFiles({ outputPath: `${root}pagefind` });
          fail(written?.errors ?? ['no answer'], 'write the index');
          logger.info(`indexed ${added?.page_count} pages`);
        } finally {
          await close();
        }
      },
    },
  };
}

function fail(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Search index: could not ${doing}. ${errors.join('; ')}`);
}
