import { z } from 'zod';
import { citedDocumentSchema } from '../article/article';
import { headlineSchema } from '../content/summary';
import { doubtfulFacts } from '../site/documents/facts';

/** What pages show of legal documents. */

const linkSchema = z.object({
  name: z.string(),
  /** Null for what has no page. */
  address: z.string().nullable(),
});

const tellingSchema = headlineSchema.pick({ lang: true, title: true }).extend({
  /** Address of the article's page that says so, and the id there. */
  page: z.string(),
  anchor: z.string(),
  /** The words that say so. */
  sentence: z.string(),
});

const relationSchema = z.object({
  type: citedDocumentSchema.shape.relations.element.shape.type,
  /** Whether the other document acts on this one. */
  isPassive: z.boolean(),
  isWhole: z.boolean(),
  other: linkSchema,
  /** The oldest article that says so. */
  telling: tellingSchema,
});
export type RelationLine = z.infer<typeof relationSchema>;

const lineSchema = citedDocumentSchema
  .pick({ title: true, agency: true, date: true })
  .extend(linkSchema.shape);
/** A document in a list. */
export type DocumentLine = z.infer<typeof lineSchema>;

const inArticleSchema = lineSchema.extend({
  fate: z.array(relationSchema),
});

/** What an article's page shows of documents beside the article's own words. */
export const articleDocumentsSchema = z.object({
  /** The document that the article is. */
  subject: lineSchema.nullable(),
  /** One for each of the article's documents, in their order. */
  cited: z.array(inArticleSchema),
  /** What the article names too shortly, and what the other articles mean by it. */
  completed: z.array(z.object({ short: z.string(), link: linkSchema })),
  /** Why all that the article explains no longer holds; else empty. */
  superseded: z.array(z.object({ name: z.string(), by: relationSchema })),
});
export type ArticleDocuments = z.infer<typeof articleDocumentsSchema>;

const groupingSchema = z.enum(['kind', 'agency', 'year']);
const groupSchema = z.object({ name: z.string(), address: z.string(), documents: z.int().positive() });

export const documentsOverviewSchema = z.object({
  documents: z.int().nonnegative(),
  groups: z.array(z.object({ by: groupingSchema, groups: z.array(groupSchema) })),
  /** Those that most articles cite. */
  most: z.array(lineSchema),
  laws: z.array(linkSchema),
});

export const documentGroupSchema = z.object({
  by: groupingSchema,
  name: z.string(),
});

const citingSchema = z.object({
  article: headlineSchema,
  mentions: z.int().nonnegative(),
  isAbout: z.boolean(),
});
export type CitingLine = z.infer<typeof citingSchema>;
export const citingLineSchema = citingSchema;
export const documentLineSchema = lineSchema;

/** What the first page of a document has above the articles that cite it. */
export const documentPartsSchema = z.object({
  inForceFrom: citedDocumentSchema.shape.inForceFrom,
  inForceTo: z.iso.date().nullable(),
  /** Address of the official text. */
  official: z.string().nullable(),
  /** The page of the law's name. */
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
