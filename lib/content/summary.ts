import type { z } from 'zod';
import {
  articleSchema,
  type Article,
  type CitedDocument,
  type Figure,
  type UnresolvedDocument,
} from '../article/article';
import { laterParts, type LaterPart } from './article-parts';
import { linksToArticles } from './article-links';
import { partPosts } from '../article/page/posts';
import { figuresOf } from '../pictures/figures';
import { linksToFiles } from './attached';
import { plainText } from './facts/plain-text';
import { termsOf, writeTerms } from './facts/related-terms';
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

type Relation = Pick<CitedDocument['relations'][number], 'type' | 'key' | 'kind' | 'year' | 'anchor'>;

/** A cited document without the citing words, which {@link Article} has. */
interface CitedSummary extends Omit<CitedDocument, 'sentence' | 'written' | 'line' | 'column' | 'relations'> {
  relations: Relation[];
}

type Left = 'sections' | 'corrections' | 'hero' | 'source' | 'documents' | 'subject' | 'unresolved';

/**
 * What the site needs to know of an article. A build reads all summaries, so data that only the article's own page
 * shows is not included.
 */
export interface ArticleSummary extends Omit<Article, Left> {
  documents: CitedSummary[];
  subject: Omit<CitedSummary, 'mentions'> | null;
  unresolved: Pick<UnresolvedDocument, 'kind' | 'number' | 'name' | 'anchor'>[];
  /** Identifies the article and its link targets: equal keys mean the same content at the same address. */
  key: string;
  /** Every picture that it names, in reading order. */
  figures: Pick<Figure, 'src' | 'credit' | 'line' | 'column'>[];
  /** Addresses of films and posts of other sites that have a paragraph of their own. */
  posts: string[];
  /** Links into the folder `files/`, as written. */
  files: string[];
  /** Links that name another article's file, as written; see `article-links.ts`. */
  links: string[];
  /** Its pages after the first; none for one that fits a page. */
  parts: LaterPart[];
  /** Sketch for finding near duplicates; see `facts/similarity.ts`. */
  bands: string;
  /** Identifies the article's terms, see `facts/related-terms.ts`. */
  about: string;
}

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
    posts: postsIn(article),
    files: linksToFiles(article),
    links: linksToArticles(article),
    parts: laterParts(article),
    bands: bandsOf(plainText(article)),
    about: sha256(writeTerms(termsOf(article))).slice(0, 16),
  };
}

function postsIn({ sections }: Article): string[] {
  const parts = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'html' ? partPosts(block.html) : [])),
  );
  return [...new Set(parts.flatMap((part) => (part.kind === 'post' ? [part.url] : [])))];
}

function withoutWords({
  sentence,
  written,
  line,
  column,
  relations,
  ...facts
}: Omit<CitedDocument, 'mentions'>) {
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
