import { z } from 'zod';
import { figureSchema, honourSchema, personSchema } from '../../article/article';
import { topicLinkSchema } from '../../content/site';
import { headlineSchema } from '../../content/summary';
import { pictureSchema } from '../../pictures/picture';
import { listedSchema, shared } from './shared';

export const teaserSchema = listedSchema.extend({
  /** Null where the paper has but one. */
  topic: topicLinkSchema.nullable(),
});
/** An article on the front page, with its topic. */
export type Teaser = z.infer<typeof teaserSchema>;

const leadSchema = z.object({
  article: headlineSchema,
  topic: topicLinkSchema.nullable(),
  authors: z.array(personSchema),
  honours: z.array(honourSchema),
  hero: figureSchema.nullable(),
  picture: pictureSchema.nullable(),
});
/** The article that leads the front page. */
export type Lead = z.infer<typeof leadSchema>;

export const frontSchema = z.object({
  ...shared,
  kind: z.literal('front'),
  /** Seconds since 1970 at which the day of this edition begins in Vietnam. */
  day: z.int(),
  lead: leadSchema.nullable(),
  beside: z.array(teaserSchema),
  blocks: z.array(z.object({ topic: topicLinkSchema, articles: z.array(listedSchema) })),
  latest: z.array(teaserSchema),
});
