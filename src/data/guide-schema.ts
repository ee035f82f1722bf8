import { z } from 'astro/zod';

export const guideSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).describe('The answer in one or two sentences; shown under the title and in search.'),
  order: z.number().int().positive(),
  checkedOn: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}$/), z.date().transform((date) => date.toISOString().slice(0, 10))]),
});
