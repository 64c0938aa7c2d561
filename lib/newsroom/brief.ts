import { z } from 'zod';
import { articleSchema, figureSchema, type Article } from '../article/article';
import { figuresOf } from '../pictures/figures';
import { plainText } from './plain-text';
import { termsOf } from './related/terms';
import { sharing } from './shared-values';
import { minHashes } from './similarity';

/** What a list of articles shows of each. */
export const headlineSchema = articleSchema.pick({
  slug: true,
  lang: true,
  title: true,
  lede: true,
  published: true,
});
export type Headline = z.infer<typeof headlineSchema>;

/** What the rest of the paper knows of an article: all but its text, so that thousands of them fit in memory. */
export const briefSchema = articleSchema.omit({ sections: true, corrections: true }).extend({
  /** Stands for the whole article: two that have it in common say the same, at the same address. */
  key: z.string(),
  /** Every picture that it names, in reading order. */
  figures: z.array(figureSchema),
  /** What it is recognised by when it is published once more; see `similarity.ts`. */
  minHashes: z.string(),
  /** What it is about; see `related/terms.ts`. */
  terms: z.object({ title: z.string(), text: z.string() }),
});
export type Brief = z.infer<typeof briefSchema>;

/** @param key of the file that the article was read from, see `reading/cache.ts` */
export function briefOf(article: Article, key: string): Brief {
  const { sections, corrections, ...facts } = article;
  return {
    ...facts,
    key,
    figures: figuresOf({ hero: facts.hero, sections }),
    minHashes: minHashes(plainText({ lede: facts.lede, sections })),
    terms: termsOf(article),
  };
}

export const headlineOf = sharing(({ slug, lang, title, lede, published }: Headline): Headline => ({
  slug,
  lang,
  title,
  lede,
  published,
}));
