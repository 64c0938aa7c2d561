import { z } from 'zod';
import { articleSchema } from '../../article/article';
import { topicLinkSchema } from '../../content/site';
import { headlineSchema } from '../../content/summary';
import { cropSchema, pictureSchema } from '../../pictures/picture';
import { articleDocumentsSchema } from './documents';
import { listedSchema, shared } from './shared';

const translationSchema = articleSchema.pick({ lang: true, slug: true, title: true });
/** The article in another language. */
export type Translation = z.infer<typeof translationSchema>;

const partSchema = z.object({
  /** Of its chapters or its first heading; null before any. */
  name: z.string().nullable(),
  address: z.string(),
});
/** A page of an article that is too long for one. */
export type PartLine = z.infer<typeof partSchema>;

export const storySchema = z.object({
  ...shared,
  kind: z.literal('article'),
  article: articleSchema,
  /** Of the articles with its headline, which it is, counted from the oldest. */
  ordinal: z.int().positive(),
  topic: topicLinkSchema,
  /** What it is tagged with. */
  tags: z.array(z.object({ name: z.string(), address: z.string() })),
  /** The next newer one of its topic, unless that is among the others below. */
  newer: headlineSchema.nullable(),
  /** Others of its topic, which are not related to it. */
  more: z.array(listedSchema),
  /** The same in other languages, the original first. */
  translations: z.array(translationSchema),
  /** The same, published at other addresses. */
  versions: z.array(headlineSchema),
  /** Closest first. */
  related: z.array(listedSchema),
  documents: articleDocumentsSchema,
  /** Pages about people, by the names that it names. */
  people: z.array(z.tuple([z.string(), z.string()])),
  /** By `src` as the article writes it; those that cannot be shown are missing. */
  pictures: z.array(z.tuple([z.string(), pictureSchema])),
  /** Its first picture cut to the shapes that others show; none where its page has none. */
  crops: z.array(cropSchema),
  /** The address of what others show instead: its own card or its topic's. */
  card: z.string(),
  /** The pages of an article that is too long for one, whose first this is; else none. */
  parts: z.array(partSchema),
  /** The addresses of places that its boxes lead to and that are on later pages, by their ids. */
  elsewhere: z.array(z.tuple([z.string(), z.string()])),
});

const partPage = storySchema.pick({
  address: true,
  imprint: true,
  base: true,
  article: true,
  topic: true,
  pictures: true,
  parts: true,
});
/** A later page of a long article, which has that part of the text alone. */
export const articlePartSchema = partPage.extend({ kind: z.literal('article-part'), number: z.int().min(2) });
/** The text of a long article on one page, for printing. */
export const wholeArticleSchema = partPage.extend({ kind: z.literal('whole-article') });

export const ownPageSchema = storySchema
  .pick({
    address: true,
    imprint: true,
    base: true,
    article: true,
    translations: true,
    pictures: true,
    crops: true,
  })
  .extend({ kind: z.literal('own-page') });
