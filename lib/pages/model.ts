import { z } from 'zod';
import { storySchema, articlePartSchema, wholeArticleSchema, ownPageSchema } from './models/article';
import {
  documentsSchema,
  documentGroupPageSchema,
  documentPageSchema,
  lawPageSchema,
} from './models/documents';
import { frontSchema } from './models/front';
import { shared } from './models/shared';
import {
  topicsSchema,
  topicPageSchema,
  tagsSchema,
  tagPageSchema,
  archiveSchema,
  volumeSchema,
  peopleSchema,
  personPageSchema,
} from './models/lists';
import { registerSchema, groupsSchema, groupPageSchema } from './models/register';
import { searchSchema, headlinesSchema } from './models/search';

/** What each page is made from, and nothing else: a page whose model did not change is not made again. Models travel to Next as JSON. */

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
