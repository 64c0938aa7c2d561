import { z } from 'zod';
import {
  articleSchema,
  citedDocumentSchema,
  figureSchema,
  unresolvedDocumentSchema,
  type Article,
  type CitedDocument,
} from '../article/article';
import { laterPartSchema, laterParts } from './article-parts';
import { linksToArticles } from './article-links';
import { figuresOf } from '../pictures/figures';
import { linksToFiles } from './attached';
import { plainText } from './facts/plain-text';
import { termsOf } from './facts/related-terms';
import { sharing } from '../base/shared-values';
import { bandsOf } from './facts/similarity';
import { sha256 } from '../base/sha256';

/** What lists show of an article. */
export const headlineSchema = articleSchema.pick({
  slug: true,
  lang: true,
  title: true,
  lede: true,
  published: true,
});
export type Headline = z.infer<typeof headlineSchema>;

const citedSchema = citedDocumentSchema
  .omit({ sentence: true, written: true, line: true, column: true })
  .extend({
    relations: z.array(
      citedDocumentSchema.shape.relations.element.pick({ type: true, key: true, kind: true, year: true, anchor: true }),
    ),
  });

/**
 * What the site needs to know of an article. A build reads all summaries, so data that only the article's own page
 * shows is not included.
 */
export const summarySchema = articleSchema
  .omit({ sections: true, corrections: true, hero: true, source: true, documents: true, subject: true, unresolved: true })
  .extend({
    /** The cited documents without the citing words, which {@link Article} has. */
    documents: z.array(citedSchema),
    subject: citedSchema.omit({ mentions: true }).nullable(),
    unresolved: z.array(unresolvedDocumentSchema.pick({ kind: true, number: true, name: true, anchor: true })),
    /** Identifies the article and its link targets: equal keys mean the same content at the same address. */
    key: z.string(),
    /** Every picture that it names, in reading order. */
    figures: z.array(figureSchema.pick({ src: true, credit: true, line: true, column: true })),
    /** Links into the folder `files/`, as written. */
    files: z.array(z.string()),
    /** Links that name another article's file, as written; see `article-links.ts`. */
    links: z.array(z.string()),
    /** Its pages after the first; none for one that fits a page. */
    parts: z.array(laterPartSchema),
    /** Sketch for finding near duplicates; see `facts/similarity.ts`. */
    bands: z.string(),
    /** Identifies the article's terms, see `facts/related-terms.ts`. */
    about: z.string(),
  });
export type ArticleSummary = z.infer<typeof summarySchema>;

/** @param key of the file that the article was read from, see `reading/reader.ts` */
export function summaryOf(article: Article, key: string): ArticleSummary {
  const { sections, corrections, hero, source, documents, subject, unresolved, ...facts } = article;
  return {
    ...facts,
    documents: documents.map(({ mentions, ...each }) => ({ ...withoutWords(each), mentions })),
    subject: subject && withoutWords(subject),
    unresolved: unresolved.map(({ kind, number, name, anchor }) => ({ kind, number, name, anchor })),
    key,
    figures: figuresOf(article).map(({ src, credit, line, column }) => ({ src, credit, line, column })),
    files: linksToFiles(article),
    links: linksToArticles(article),
    parts: laterParts(article),
    bands: bandsOf(plainText(article)),
    about: sha256(JSON.stringify(termsOf(article)))
      .slice(0, 16),
  };
}

function withoutWords({ sentence, written, line, column, relations, ...facts }: Omit<CitedDocument, 'mentions'>) {
  return {
    ...facts,
    relations: relations.map(({ type, key, kind, year, anchor }) => ({ type, key, kind, year, anchor })),
  };
}

export const headlineOf = sharing(({ slug, lang, title, lede, published }: Headline): Headline => ({
  slug,
  lang,
  title,
  lede,
  published,
}));
