import { z } from 'astro/zod';
import { printed } from '../i18n/quotes.ts';

/** The parts of the guide index, in its order. */
export const GUIDE_GROUPS = ['basics', 'methods', 'paying', 'abroad', 'trouble', 'reference'] as const;

export const guideSchema = z.strictObject({
  title: z.string().min(1).overwrite(printed),
  description: z.string().min(1).overwrite(printed).describe('The answer in one or two sentences; shown under the title and in search.'),
  order: z.number().int().positive().describe('The place in the list and in “next”; unique in a language, the same in all.'),
  group: z.enum(GUIDE_GROUPS),
  related: z.array(z.string().regex(/^[a-z0-9-]+$/, 'the slug of a guide')).default([]),
  checkedOn: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}$/), z.date().transform((date) => date.toISOString().slice(0, 10))]),
});

/** Pages about the site: one named `index`, others below it. */
export const aboutSchema = z.strictObject({
  title: z.string().min(1).overwrite(printed),
  description: z.string().min(1).overwrite(printed),
  order: z.number().int().positive(),
});
