import { articleSchema, type Article } from '@/lib/article/article';

/** An article with nothing but a title, and what a test says beside it. */
export function makeArticle(told: Partial<Article> = {}): Article {
  const slug = told.slug ?? 'bai-viet';
  return articleSchema.parse({
    file: `${slug}.md`,
    slug,
    lang: 'vi',
    title: 'Bài viết',
    topic: null,
    source: null,
    dateline: null,
    lede: null,
    hero: null,
    sections: [],
    authors: [],
    photographers: [],
    via: null,
    published: null,
    updated: null,
    corrections: [],
    honours: [],
    words: 0,
    ...told,
  });
}
