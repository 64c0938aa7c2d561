import { createHash } from 'node:crypto';
import { z } from 'zod';
import { articleSchema, figureSchema, type Article } from '../article/article';
import { figuresOf } from '../pictures/figures';
import { plainText } from './facts/plain-text';
import { termsOf } from './facts/related-terms';
import { sharing } from '../base/shared-values';
import { bandsOf } from './facts/similarity';

/** What a list of articles shows of each. */
export const headlineSchema = articleSchema.pick({
  slug: true,
  lang: true,
  title: true,
  lede: true,
  published: true,
});
export type Headline = z.infer<typeof headlineSchema>;

/**
 * What the rest of the paper knows of an article: what it is put into its places by. A build looks at all of them, so what one
 * page alone shows is not here.
 */
export const summarySchema = articleSchema
  .omit({ sections: true, corrections: true, hero: true, source: true })
  .extend({
    /** Stands for the whole article: two that have it in common say the same, at the same address. */
    key: z.string(),
    /** Every picture that it names, in reading order. */
    figures: z.array(figureSchema.pick({ src: true, credit: true, line: true, column: true })),
    /** What it is recognised by when it is published once more; see `similarity.ts`. */
    bands: z.string(),
    /** Stands for the terms that tell what it is about, see `related/terms.ts`. */
    about: z.string(),
  });
export type ArticleSummary = z.infer<typeof summarySchema>;

/** @param key of the file that the article was read from, see `reading/cache.ts` */
export function summaryOf(article: Article, key: string): ArticleSummary {
  const { sections, corrections, hero, source, ...facts } = article;
  return {
    ...facts,
    key,
    figures: figuresOf(article).map(({ src, credit, line, column }) => ({ src, credit, line, column })),
    bands: bandsOf(plainText(article)),
    about: createHash('sha256')
      .update(JSON.stringify(termsOf(article)))
      .digest('hex')
      .slice(0, 16),
  };
}

export const headlineOf = sharing(({ slug, lang, title, lede, published }: Headline): Headline => ({
  slug,
  lang,
  title,
  lede,
  published,
}));
