import { z } from 'zod';
import { topicLinkSchema } from '../../content/site';
import { headlineSchema } from '../../content/summary';
import { shared } from './shared';
import { monthSchema } from './lists';

export const searchSchema = z.object({
  ...shared,
  kind: z.literal('search'),
  topics: z.array(topicLinkSchema),
  /** The latest. */
  months: z.array(monthSchema),
});

export const headlinesSchema = z.object({
  ...shared,
  kind: z.literal('headlines'),
  /** Null for the first page. */
  number: z.int().positive().nullable(),
  /** Where the headlines of each letter begin. */
  letters: z.array(z.object({ letter: z.string(), address: z.string() })),
  groups: z.array(
    z.object({
      letter: z.string(),
      entries: z.array(headlineSchema.pick({ slug: true, lang: true, title: true })),
    }),
  ),
  previous: z.string().nullable(),
  next: z.string().nullable(),
});
