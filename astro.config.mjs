import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { LOCALES, SOURCE_LOCALE } from './src/i18n/locales.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { localeNotFound } from './src/integrations/locale-not-found.ts';
import { manifest } from './src/integrations/manifest.ts';
import { offline } from './src/integrations/offline.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { planStyles } from './src/integrations/plan-styles.ts';
import { policy } from './src/integrations/policy.ts';
import { sitemapOfIndexed } from './src/integrations/sitemap.ts';

const PRELOAD_HELPER = /vite\/preload-helper/;

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  ...(process.env.BASE_PATH ? { base: process.env.BASE_PATH } : {}),
  trailingSlash: 'always',
  i18n: {
    locales: LOCALES.map(({ path, tag }) => ({ path, codes: [tag] })),
    defaultLocale: SOURCE_LOCALE,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // Integrations that touch the output run in this order.
  integrations: [
    contentCheck(),
    mdx(),
    preact(),
    planStyles(),
    policy(),
    localeNotFound(),
    ...sitemapOfIndexed(),
    manifest(),
    pagefind(),
    offline(),
  ],
  // One stylesheet, inlined and hashed: a guide renders after one round trip.
  build: { inlineStylesheets: 'always' },
  prefetch: false,
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // wasm: the search engine.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { gfm: { footnotes: false } } }),
  },
  vite: {
    plugins: [
      {
        // Vite's helper preloads what a dynamic import imports, and the page's one small script would have to fetch it first.
        name: 'plain-dynamic-imports',
        enforce: 'pre',
        load: (id) => (PRELOAD_HELPER.test(id) ? 'export const __vitePreload = (load) => load();' : undefined),
      },
    ],
    environments: {
      client: {
        build: {
          modulePreload: false,
          rolldownOptions: {
            output: {
              // One file for the library and one for what every island starts with: fewer requests, and better compression.
              codeSplitting: {
                groups: [
                  { name: 'load', test: PRELOAD_HELPER },
                  { name: 'preact', test: /node_modules[\\/](@astrojs[\\/])?preact/ },
                  {
                    name: 'shared',
                    // Not the few lines that pages without an island need too: they would draw the whole file in.
                    test: /src[\\/](i18n(?![\\/](fold|today))|domain[\\/](dates|flow|rich|types)|views[\\/](Rich|view|verbatim))|islands[\\/](speech|temporal|wizard[\\/]DateFields)/,
                    minShareCount: 2,
                  },
                  {
                    // What a page needs only once something is saved.
                    name: 'saved',
                    test: /src[\\/](storage[\\/](schedule|versioned)|domain[\\/]schedule)|valibot/,
                    minShareCount: 2,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      rolldownOptions: {
        onLog(level, log, next) {
          // Each MDX file brings a "use client"-like directive that means nothing here.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
        },
      },
    },
  },
});
