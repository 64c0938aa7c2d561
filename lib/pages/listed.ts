import { headlineOf, type ArticleSummary } from '../content/summary';
import type { SiteIndex } from '../site/site-index';
import { linkOf, type TopicLink } from '../content/site';
import type { ListedArticle, Teaser } from './model';

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

/** The same with the topic of each, where the paper has more than one. */
export function teasersOf(articles: readonly ArticleSummary[], siteIndex: SiteIndex): Promise<Teaser[]> {
  return Promise.all(
    articles.map(async (article) => ({
      ...(await listed(article, siteIndex)),
      topic: kickerOf(article, siteIndex),
    })),
  );
}

/** The topic over a headline; null where the paper has but one. */
export function kickerOf(article: ArticleSummary, { topics }: Pick<SiteIndex, 'topics'>): TopicLink | null {
  return topics.topicLists.length > 1 ? linkOf(topics.of(article).topic) : null;
}
