import { headlineOf, type ArticleSummary } from '../content/summary';
import { atom } from './feeds/atom';
import { makeFeed } from './feeds/feed';
import { feedDate } from './feeds/feed-date';
import { feedLists, type FeedList } from './feeds/feed-lists';
import { jsonFeed } from './feeds/json-feed';
import type { KeptHtml } from './feeds/kept-html';
import { rss } from './feeds/rss';
import { feedAddress } from '../content/addresses';
import { startOfDay } from '../language/moments';
import { picturesOf } from '../pages/pictures';
import type { SiteIndex } from '../site/site-index';
import type { Batch } from './batch';

const writers = { rss, atom, json: jsonFeed };

/** The feeds of the site, and of each topic, tag and person. */
export function feedBatches(siteIndex: SiteIndex, feedHtml: KeptHtml['of']): Promise<Batch[]> {
  return Promise.all(feedLists(siteIndex).map((list) => feedBatch(siteIndex, list, feedHtml)));
}

async function feedBatch(siteIndex: SiteIndex, list: FeedList, feedHtml: KeptHtml['of']): Promise<Batch> {
  const { newsroom, topics, album, base, now } = siteIndex;
  const { title, description, page, articles, formats, isFull } = list;
  // An empty feed is dated by the day of the build.
  const day = articles.length > 0 ? 0 : startOfDay(now * 1000) / 1000;
  const entry = async (article: ArticleSummary) => [
    topics.of(article).topic.name,
    feedDate(article, newsroom.firstCommit),
    ...(isFull
      ? [article.key, await picturesOf(article, siteIndex)]
      : [headlineOf(article), article.authors, article.updated]),
  ];
  const { publisher, lang } = newsroom.site;
  return {
    name: feedAddress('rss', page),
    parts: [title, description, publisher, lang, base, day, await Promise.all(articles.map(entry))],
    holds: (address) => formats.some((format) => feedAddress(format, page) === address),
    async make() {
      const feed = await makeFeed({ ...newsroom, html: feedHtml, topics, album, base }, list);
      return formats.map((format) => ({
        address: feedAddress(format, page),
        content: writers[format](feed, day),
      }));
    },
  };
}
