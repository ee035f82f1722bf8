import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { aboutSchema, guideSchema } from './data/guide-schema.ts';

const guides = defineCollection({
  loader: glob({ base: './content/guides', pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  schema: guideSchema,
});

const about = defineCollection({
  loader: glob({ base: './content/about', pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  schema: aboutSchema,
});

export const collections = { guides, about };
