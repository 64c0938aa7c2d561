import type { ArticleSummary } from '../../content/summary';

/** What the search finds: an article, or one page of an article that is too long for one. */
export interface SearchedPage<Kind> {
  article: Kind;
  /** From 1. */
  number: number;
  /** Equal keys mean the same page. */
  key: string;
}

/** The pages of articles, in their order. */
export function searchedPages<Kind extends Pick<ArticleSummary, 'key' | 'parts'>>(
  articles: readonly Kind[],
): SearchedPage<Kind>[] {
  return articles.flatMap((article) => [
    { article, number: 1, key: article.key },
    ...article.parts.map((_, index) => ({ article, number: index + 2, key: `${article.key}/${index + 2}` })),
  ]);
}
