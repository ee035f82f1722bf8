/** Stops the build (or the dev server's start) with every problem of `content/`, before any page is rendered. */
import type { AstroIntegration } from 'astro';
import { readContent } from '../data/content.ts';
import { contentFiles } from '../data/load-files.ts';

export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:build:start': () => {
        readContent(contentFiles());
      },
    },
  };
}
