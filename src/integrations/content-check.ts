/** Stops the build (or the dev server's start) with every problem of `content/`, before any page is rendered. */
import type { AstroIntegration } from 'astro';
import { checkClaims } from '../data/claims.ts';
import { readContent } from '../data/content.ts';
import { contentFiles, guideSlugs } from '../data/load-files.ts';
import { readQuestions } from '../data/questions.ts';

export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:build:start': () => {
        const files = contentFiles();
        const content = readContent(files);
        checkClaims(files, content, guideSlugs(), readQuestions(files, content, guideSlugs()));
      },
    },
  };
}
