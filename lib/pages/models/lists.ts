import { z } from 'zod';
import { publishedSchema } from '../../article/article';
import { topicSchema } from '../../content/site';
import { teaserSchema } from './front';
import { countSchema, listedSchema, listOf, shared } from './shared';

/** Pages of topics, tags, the archive and the people who sign. */

export const topicsSchema = z.object({
  ...shared,
  kind: z.literal('topics'),
  topicLists: z.array(z.object({ topic: topicSchema, articles: countSchema })),
});

export const topicPageSchema = z.object({
  ...shared,
  kind: z.literal('topic'),
  topic: topicSchema,
  list: listOf(listedSchema),
});

const nameSchema = z.object({ name: z.string(), address: z.string(), articles: countSchema });
/** A tag or someone who signs, with how many articles there are. */
export type NameLine = z.infer<typeof nameSchema>;

const lettersSchema = z.array(z.object({ letter: z.string(), entries: z.array(nameSchema) }));

export const tagsSchema = z.object({ ...shared, kind: z.literal('tags'), letters: lettersSchema });

export const tagPageSchema = z.object({
  ...shared,
  kind: z.literal('tag'),
  name: z.string(),
  /** The first of the tag's pages. */
  first: z.string(),
  list: listOf(listedSchema),
});

export const monthSchema = z.object({ year: z.int(), month: z.int().min(1).max(12) }).nullable();

export const archiveSchema = z.object({
  ...shared,
  kind: z.literal('archive'),
  /** Newest first; `month` null for the articles without a date. */
  volumes: z.array(z.object({ month: monthSchema, articles: countSchema })),
});

export const volumeSchema = z.object({
  ...shared,
  kind: z.literal('volume'),
  month: monthSchema,
  days: z.array(z.object({ day: z.int().min(1).max(31), articles: countSchema, address: z.string() })),
  list: listOf(teaserSchema),
});

export const peopleSchema = z.object({
  ...shared,
  kind: z.literal('people'),
  letters: lettersSchema,
});

const officeSchema = z.object({
  title: z.string(),
  first: publishedSchema.nullable(),
  last: publishedSchema.nullable(),
});

const workSchema = listedSchema.extend({ wrote: z.boolean(), pictures: countSchema });
export type WorkLine = z.infer<typeof workSchema>;

export const personPageSchema = z.object({
  ...shared,
  kind: z.literal('person'),
  name: z.string(),
  /** Of the first of the pages about them. */
  profile: z.string(),
  offices: z.array(officeSchema),
  /** Whether some of it is pictures only, so that each work says what it is. */
  mixed: z.boolean(),
  list: listOf(workSchema),
});
