import { z } from 'zod';
import {
  articleSchema,
  citedDocumentSchema,
  figureSchema,
  unresolvedDocumentSchema,
  type Article,
  type CitedDocument,
} from '../article/article';
import { linksToArticles } from './article-links';
import { figuresOf } from '../pictures/figures';
import { linksToFiles } from './attached';
import { plainText } from './facts/plain-text';
import { termsOf } from './facts/related-terms';
import { sharing } from '../base/shared-values';
import { bandsOf } from './facts/similarity';
import { sha256 } from '../base/sha256';

/** What a list of articles shows of each. */
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
 * What the rest of the paper knows of an article: what it is put into its places by. A build looks at all of them, so what one
 * page alone shows is not here.
 */
export const summarySchema = articleSchema
  .omit({ sections: true, corrections: true, hero: true, source: true, documents: true, subject: true, unresolved: true })
  .extend({
    /** The documents that it cites, without the words that say so: {@link Article} has those. */
    documents: z.array(citedSchema),
    subject: citedSchema.omit({ mentions: true }).nullable(),
    unresolved: z.array(unresolvedDocumentSchema.pick({ kind: true, number: true, name: true, anchor: true })),
    /** Stands for the whole article and where its links lead: two that have it in common say the same, at the same address. */
    key: z.string(),
    /** Every picture that it names, in reading order. */
    figures: z.array(figureSchema.pick({ src: true, credit: true, line: true, column: true })),
    /** The links that lead into the folder `files/`, as they are written. */
    files: z.array(z.string()),
    /** Those of its links that name the file of another article, as written; see `article-links.ts`. */
    links: z.array(z.string()),
    /** What it is recognised by when it is published once more; see `similarity.ts`. */
    bands: z.string(),
    /** Stands for the terms that tell what it is about, see `related/terms.ts`. */
    about: z.string(),
  });
export type ArticleSummary = z.infer<typeof summarySchema>;

/** @param key of the file that the article was read from, see `reading/cache.ts` */
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
