import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { guideSchema } from './data/guide-schema.ts';

const guides = defineCollection({
  loader: glob({ base: './content/guides', pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  schema: guideSchema,
});

export const collections = { guides };
