import { z } from 'zod';
import { articleSchema, figureSchema, honourSchema, personSchema, publishedSchema } from '../article/article';
import { cropSchema, pictureSchema } from '../pictures/picture';
import { headlineSchema } from '../content/summary';
import { registerKinds } from '../site/register/groups';
import {
  articleDocumentsSchema,
  citingLineSchema,
  documentGroupSchema,
  documentLineSchema,
  documentPartsSchema,
  documentsOverviewSchema,
} from './document-models';
import { imprintSchema } from '../content/imprint';
import { topicLinkSchema, topicSchema } from '../content/site';

/**
 * What each page is made from, and nothing else: a page whose model did not change need not be made anew. Models travel to
 * Next as JSON.
 */

const count = z.int().nonnegative();

const shared = {
  address: z.string(),
  imprint: imprintSchema,
  /** Where the site stands, without a closing slash. */
  base: z.string(),
};

/** A page of a list, see `paging.ts`. */
function listOf<Entry extends z.ZodType>(entry: Entry) {
  return z.object({
    address: z.string(),
    number: z.int().positive().nullable(),
    home: z.string(),
    numbers: z.object({ near: z.array(z.int().positive()), far: z.array(z.int().positive()) }),
    entries: z.array(entry),
    newer: z.string().nullable(),
    older: z.string().nullable(),
  });
}

const listedSchema = z.object({
  article: headlineSchema,
  /** See `Album.thumbnail`. */
  thumbnail: z.string().nullable(),
});
/** An article in a list with pictures. */
export type ListedArticle = z.infer<typeof listedSchema>;

const teaserSchema = listedSchema.extend({
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

const frontSchema = z.object({
  ...shared,
  kind: z.literal('front'),
  /** Seconds since 1970 at which the day of this edition begins in Vietnam. */
  day: z.int(),
  lead: leadSchema.nullable(),
  beside: z.array(teaserSchema),
  blocks: z.array(z.object({ topic: topicLinkSchema, articles: z.array(listedSchema) })),
  latest: z.array(teaserSchema),
});

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

const storySchema = z.object({
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
const articlePartSchema = partPage.extend({ kind: z.literal('article-part'), number: z.int().min(2) });
/** The text of a long article on one page, for printing. */
const wholeArticleSchema = partPage.extend({ kind: z.literal('whole-article') });

const ownPageSchema = storySchema
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

const topicsSchema = z.object({
  ...shared,
  kind: z.literal('topics'),
  topicLists: z.array(z.object({ topic: topicSchema, articles: count })),
});

const topicPageSchema = z.object({
  ...shared,
  kind: z.literal('topic'),
  topic: topicSchema,
  list: listOf(listedSchema),
});

const nameSchema = z.object({ name: z.string(), address: z.string(), articles: count });
/** A tag or someone who signs, with how many articles there are. */
export type NameLine = z.infer<typeof nameSchema>;

const lettersSchema = z.array(z.object({ letter: z.string(), entries: z.array(nameSchema) }));

const tagsSchema = z.object({ ...shared, kind: z.literal('tags'), letters: lettersSchema });

const tagPageSchema = z.object({
  ...shared,
  kind: z.literal('tag'),
  name: z.string(),
  /** The first of the tag's pages. */
  first: z.string(),
  list: listOf(listedSchema),
});

const monthSchema = z.object({ year: z.int(), month: z.int().min(1).max(12) }).nullable();

const archiveSchema = z.object({
  ...shared,
  kind: z.literal('archive'),
  /** Newest first; `month` null for the articles without a date. */
  volumes: z.array(z.object({ month: monthSchema, articles: count })),
});

const volumeSchema = z.object({
  ...shared,
  kind: z.literal('volume'),
  month: monthSchema,
  days: z.array(z.object({ day: z.int().min(1).max(31), articles: count, address: z.string() })),
  list: listOf(teaserSchema),
});

const peopleSchema = z.object({
  ...shared,
  kind: z.literal('people'),
  letters: lettersSchema,
});

const officeSchema = z.object({
  title: z.string(),
  first: publishedSchema.nullable(),
  last: publishedSchema.nullable(),
});

const workSchema = listedSchema.extend({ wrote: z.boolean(), pictures: count });
export type WorkLine = z.infer<typeof workSchema>;

const personPageSchema = z.object({
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

const kindSchema = z.enum(registerKinds);
const totalsSchema = z.object({ awards: count, tellings: count, collectives: count, individuals: count });

const groupSchema = z.object({
  kind: kindSchema,
  /** Null where the articles do not say. */
  name: z.string().nullable(),
  address: z.string(),
  totals: totalsSchema,
  /** For a recipient: for what, in the order of the law, each with how often; else empty. */
  awards: z.array(z.object({ name: z.string(), times: count })),
});
/** An award, a recipient, a year or a giver of the register, with what is counted for it. */
export type GroupLine = z.infer<typeof groupSchema>;

const registerSchema = z.object({
  ...shared,
  kind: z.literal('register'),
  totals: totalsSchema,
  /** The first groups of each kind, and how many there are. */
  parts: z.array(z.object({ kind: kindSchema, groups: z.array(groupSchema), all: count })),
});

const groupsSchema = z.object({
  ...shared,
  kind: z.literal('groups'),
  by: kindSchema,
  /** Where the names of each letter begin; none where there are few. */
  letters: z.array(z.object({ letter: z.string(), address: z.string() })),
  list: listOf(groupSchema),
});

const tellingSchema = z.object({
  honour: honourSchema,
  article: headlineSchema,
  /** Address of the article's page that tells it. */
  page: z.string(),
});
export type TellingLine = z.infer<typeof tellingSchema>;

const eventSchema = z.object({ honour: honourSchema, tellings: z.array(tellingSchema) });
/** An award of the register, and each article that tells of it. */
export type EventLine = z.infer<typeof eventSchema>;

const groupPageSchema = z.object({
  ...shared,
  kind: z.literal('group'),
  group: groupSchema.pick({ kind: true, name: true, address: true }),
  /** Null on numbered pages: totals would change them with each new article. */
  totals: totalsSchema.nullable(),
  list: listOf(eventSchema),
});

const documentsSchema = z.object({
  ...shared,
  kind: z.literal('documents'),
  ...documentsOverviewSchema.shape,
});

const documentGroupPageSchema = z.object({
  ...shared,
  kind: z.literal('document-group'),
  group: documentGroupSchema,
  list: listOf(documentLineSchema),
});

const documentPageSchema = z.object({
  ...shared,
  kind: z.literal('document'),
  document: documentLineSchema,
  /** Null on numbered pages. */
  parts: documentPartsSchema.nullable(),
  list: listOf(citingLineSchema),
});

const lawPageSchema = z.object({
  ...shared,
  kind: z.literal('law'),
  name: z.string(),
  /** Of the law's first page. */
  first: z.string(),
  /** Newest first. */
  versions: z.array(documentLineSchema),
  /** Articles that do not say which version they mean. */
  list: listOf(headlineSchema),
});

const searchSchema = z.object({
  ...shared,
  kind: z.literal('search'),
  topics: z.array(topicLinkSchema),
  /** The latest. */
  months: z.array(monthSchema),
});

const headlinesSchema = z.object({
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

const missingSchema = z.object({ ...shared, kind: z.literal('missing') });
const offlineSchema = z.object({ ...shared, kind: z.literal('offline') });

const goneSchema = z.object({ ...shared, kind: z.literal('gone') });

export const pageSchema = z.discriminatedUnion('kind', [
  frontSchema,
  storySchema,
  articlePartSchema,
  wholeArticleSchema,
  ownPageSchema,
  topicsSchema,
  topicPageSchema,
  tagsSchema,
  tagPageSchema,
  archiveSchema,
  volumeSchema,
  peopleSchema,
  personPageSchema,
  registerSchema,
  groupsSchema,
  groupPageSchema,
  documentsSchema,
  documentGroupPageSchema,
  documentPageSchema,
  lawPageSchema,
  searchSchema,
  headlinesSchema,
  missingSchema,
  offlineSchema,
  goneSchema,
]);

export type PageModel = z.infer<typeof pageSchema>;
export type PageKind = PageModel['kind'];

/** The model of a page of a kind. */
export type PageOf<Kind extends PageKind> = Extract<PageModel, { kind: Kind }>;
