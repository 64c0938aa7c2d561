import { headlineOf, type ArticleSummary } from '../content/summary';
import type { SiteIndex } from '../site/site-index';
import type { ListedArticle } from './model';

type Pictures = Pick<SiteIndex, 'album'>;

/** What a list with pictures shows of an article: its first picture, where there is one to show. */
export async function listed(article: ArticleSummary, { album }: Pictures): Promise<ListedArticle> {
  const [first] = article.figures;
  const thumbnail = first ? await album.thumbnail({ src: first.src, file: article.file }) : null;
  return { article: headlineOf(article), thumbnail };
}

/** The same of several. */
export function listedAll(articles: readonly ArticleSummary[], pictures: Pictures): Promise<ListedArticle[]> {
  return Promise.all(articles.map((article) => listed(article, pictures)));
}
