import { createHash } from 'node:crypto';
import { articleSchema, type Article } from '@/lib/article/article';
import { summaryOf, type ArticleSummary } from '@/lib/content/summary';

/** Lists every key, so that the compiler reports this place when articles get a new field. */
const bare: Article = {
  file: 'bai-viet.md',
  slug: 'bai-viet',
  lang: 'vi',
  translates: null,
  aliases: [],
  release: { draft: false, from: null, until: null },
  kind: 'article',
  front: null,
  title: 'Bài viết',
  topic: null,
  tags: [],
  source: null,
  dateline: null,
  lede: null,
  ledeHtml: null,
  keypoints: [],
  hero: null,
  sections: [],
  authors: [],
  photographers: [],
  via: null,
  published: null,
  updated: null,
  corrections: [],
  honours: [],
  documents: [],
  subject: null,
  unresolved: [],
  words: 0,
};

/** An article with only a title, and the fields that a test gives. */
export function makeArticle(told: Partial<Article> = {}): Article {
  return articleSchema.parse({ ...bare, file: `${told.slug ?? bare.slug}.md`, ...told });
}

/** The summary of such an article. */
export function makeSummary(told: Partial<Article> = {}): ArticleSummary {
  return summarised(makeArticle(told));
}

/** The summary of an article; its key depends on its content, as that of a file on its bytes. */
export function summarised(article: Article): ArticleSummary {
  return summaryOf(article, createHash('sha256').update(JSON.stringify(article)).digest('hex'));
}

/** A function that returns the full article for a summary of one of these. */
export function textsOf(articles: readonly Article[]): (summary: ArticleSummary) => Article {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return ({ slug }) => {
    const article = bySlug.get(slug);
    if (!article) throw new Error(`No article of this test has the slug ${slug}.`);
    return article;
  };
}

/** The facts about documents of an article that cites none. */
export const noDocuments = { subject: null, cited: [], completed: [], superseded: [] };
