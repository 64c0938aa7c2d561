import { createHash } from 'node:crypto';
import { articleSchema, type Article } from '@/lib/article/article';
import { summaryOf, type ArticleSummary } from '@/lib/content/summary';

/** No key may be missing here: the compiler names this place when an article gets a new field. */
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

/** An article with nothing but a title, and what a test says beside it. */
export function makeArticle(told: Partial<Article> = {}): Article {
  return articleSchema.parse({ ...bare, file: `${told.slug ?? bare.slug}.md`, ...told });
}

/** The same, as the rest of the paper knows it. */
export function makeSummary(told: Partial<Article> = {}): ArticleSummary {
  return summarised(makeArticle(told));
}

/** What the rest of the paper knows of an article; its key is made of what it says, as that of a file is of its bytes. */
export function summarised(article: Article): ArticleSummary {
  return summaryOf(article, createHash('sha256').update(JSON.stringify(article)).digest('hex'));
}

/** Gives the whole of any of these articles. */
export function textsOf(articles: readonly Article[]): (summary: ArticleSummary) => Article {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return ({ slug }) => {
    const article = bySlug.get(slug);
    if (!article) throw new Error(`No article of this test has the slug ${slug}.`);
    return article;
  };
}

/** What the paper knows of the documents of an article that cites none. */
export const noDocuments = { subject: null, cited: [], completed: [], superseded: [] };
