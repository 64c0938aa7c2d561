import { z } from 'zod';
import { citedDocumentSchema } from '../../article/article';
import { headlineSchema } from '../../content/summary';
import { doubtfulFacts } from '../../site/documents/facts';
import { listOf, shared } from './shared';

const linkSchema = z.object({
  name: z.string(),
  /** Null for a document without a page. */
  address: z.string().nullable(),
});

const statementSchema = headlineSchema.pick({ lang: true }).extend({
  /** Of the article; null on its own page, where the sentence is not quoted again. */
  title: headlineSchema.shape.title.nullable(),
  /** Address of the article's page that says so, and the id there. */
  page: z.string(),
  anchor: z.string(),
  /** The sentence that states it. */
  sentence: z.string(),
});

const relationSchema = z.object({
  type: citedDocumentSchema.shape.relations.element.shape.type,
  /** Whether the other document acts on this one. */
  isPassive: z.boolean(),
  isWhole: z.boolean(),
  other: linkSchema,
  /** The page's own article, else the oldest one that states it. */
  statement: statementSchema,
});
export type RelationLine = z.infer<typeof relationSchema>;

const documentLineSchema = citedDocumentSchema
  .pick({ title: true, agency: true, date: true })
  .extend(linkSchema.shape);
/** A document in a list. */
export type DocumentLine = z.infer<typeof documentLineSchema>;

const inArticleSchema = documentLineSchema.extend({
  laterChanges: z.array(relationSchema),
});

/** What an article's page shows about documents beside the article's own text. */
export const articleDocumentsSchema = z.object({
  /** The document that the article is. */
  subject: documentLineSchema.nullable(),
  /** One for each of the article's documents, in their order. */
  cited: z.array(inArticleSchema),
  /** Short forms in the article that other articles explain. */
  completed: z.array(z.object({ short: z.string(), link: linkSchema })),
  /** The documents that replaced everything the article explains; else empty. */
  superseded: z.array(z.object({ name: z.string(), by: relationSchema })),
});
export type ArticleDocuments = z.infer<typeof articleDocumentsSchema>;

const groupingSchema = z.enum(['kind', 'agency', 'year']);
const groupSchema = z.object({ name: z.string(), address: z.string(), documents: z.int().positive() });

const citingLineSchema = z.object({
  article: headlineSchema,
  mentions: z.int().nonnegative(),
  isAbout: z.boolean(),
});
export type CitingLine = z.infer<typeof citingLineSchema>;

/** What the first page of a document shows above the citing articles. */
const documentPartsSchema = z.object({
  inForceFrom: citedDocumentSchema.shape.inForceFrom,
  inForceTo: z.iso.date().nullable(),
  /** Address of the official text. */
  official: z.string().nullable(),
  /** The page of the law's name, over all its versions. */
  law: linkSchema.nullable(),
  articles: z.int().positive(),
  relations: z.array(relationSchema),
  contradictions: z.array(
    z.object({
      fact: z.enum(doubtfulFacts),
      value: z.string(),
      article: headlineSchema.pick({ lang: true, title: true }),
      /** Address of the article's page that says so, and the id there. */
      page: z.string(),
      anchor: z.string(),
    }),
  ),
  provisions: z.array(
    z.object({
      name: z.string(),
      articles: z.int().positive(),
      shown: z.array(headlineSchema.pick({ slug: true, lang: true, title: true })),
    }),
  ),
});
export type DocumentParts = z.infer<typeof documentPartsSchema>;

export const documentsSchema = z.object({
  ...shared,
  kind: z.literal('documents'),
  documents: z.int().nonnegative(),
  groups: z.array(z.object({ by: groupingSchema, groups: z.array(groupSchema) })),
  /** The documents cited by most articles. */
  most: z.array(documentLineSchema),
  laws: z.array(linkSchema),
});

export const documentGroupPageSchema = z.object({
  ...shared,
  kind: z.literal('document-group'),
  group: z.object({ by: groupingSchema, name: z.string() }),
  list: listOf(documentLineSchema),
});

export const documentPageSchema = z.object({
  ...shared,
  kind: z.literal('document'),
  document: documentLineSchema,
  /** Null on numbered pages. */
  parts: documentPartsSchema.nullable(),
  list: listOf(citingLineSchema),
});

export const lawPageSchema = z.object({
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
