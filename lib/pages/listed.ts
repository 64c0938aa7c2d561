import { sharing } from '../base/shared-values';
import { headlineOf, type ArticleSummary } from '../content/summary';
import type { SiteIndex } from '../site/site-index';
import { linkOf, type TopicLink } from '../content/site';
import type { Teaser } from './models/front';
import type { ListedArticle } from './models/shared';

type Pictures = Pick<SiteIndex, 'album'>;

/** An article for a list with pictures: its first picture, if it can be shown. */
export function listed(article: ArticleSummary, { album }: Pictures): Promise<ListedArticle> {
  return listedIn(album)(article);
}

const listedIn = sharing((album: SiteIndex['album']) =>
  sharing(async (article: ArticleSummary): Promise<ListedArticle> => {
    const [first] = article.figures;
    const thumbnail = first ? await album.thumbnail({ src: first.src, file: article.file }) : null;
    return { article: headlineOf(article), thumbnail };
  }),
);

/** {@link listed} for several articles. */
export function listedAll(articles: readonly ArticleSummary[], pictures: Pictures): Promise<ListedArticle[]> {
  return Promise.all(articles.map((article) => listed(article, pictures)));
}

/** {@link listedAll} with each article's topic, if the site has more than one. */
export function teasersOf(articles: readonly ArticleSummary[], siteIndex: SiteIndex): Promise<Teaser[]> {
  return Promise.all(
    articles.map(async (article) => ({
      ...(await listed(article, siteIndex)),
      topic: kickerOf(article, siteIndex),
    })),
  );
}

/** The topic above a headline; null if the site has only one. */
export function kickerOf(article: ArticleSummary, { topics }: Pick<SiteIndex, 'topics'>): TopicLink | null {
  return topics.topicLists.length > 1 ? linkOf(topics.of(article).topic) : null;
}
