/**
 * The sitemap of the pages that search engines may list. Which these are, and since when their content is as it is, the finished pages say
 * themselves: `canonical` and `article:modified_time`. Languages are linked in the pages (hreflang), so not here again.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

export function sitemapOfIndexed(): AstroIntegration[] {
  let root = '';
  let base = '/';
  /** The finished page at an address, '' where it is no page. */
  const page = (url: string) => {
    const path = decodeURIComponent(new URL(url).pathname).slice(base.length);
    const file = `${root}${path}index.html`;
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  return [
    {
      name: 'sitemap-root',
      hooks: {
        'astro:config:done': ({ config }) => {
          root = fileURLToPath(config.outDir);
          base = config.base.replace(/\/?$/, '/');
        },
      },
    },
    sitemap({
      filter: (url) => page(url).includes('<link rel="canonical"'),
      serialize: (item) => {
        const modified = /<meta property="article:modified_time" content="([^"]+)"/.exec(page(item.url))?.[1];
        return { url: item.url, ...(modified ? { lastmod: modified } : {}) };
      },
    }),
  ];
}
