import { headlineOf, type ArticleSummary } from '../content/summary';
import { atom } from './feeds/atom';
import { makeFeed } from './feeds/feed';
import { feedDate } from './feeds/feed-date';
import { feedLists, type FeedList } from './feeds/feed-lists';
import { jsonFeed } from './feeds/json-feed';
import type { KeptHtml } from './feeds/kept-html';
import { rss } from './feeds/rss';
import { feedAddress } from '../content/addresses';
import { sharing } from '../base/shared-values';
import { startOfDay } from '../language/moments';
import { picturesOf } from '../pages/pictures';
import type { SiteIndex } from '../site/site-index';
import type { Batch } from './batch';

const writers = { rss, atom, json: jsonFeed };

/** The feeds of the site, and of each topic, tag and person. */
export function feedBatches(siteIndex: SiteIndex, feedHtml: KeptHtml['of']): Promise<Batch[]> {
  const { topics, newsroom } = siteIndex;
  const line = sharing((article: ArticleSummary) => [
    topics.of(article).topic.name,
    feedDate(article, newsroom.firstCommit),
    headlineOf(article),
    article.authors,
    article.updated,
  ]);
  return Promise.all(feedLists(siteIndex).map((list) => feedBatch(siteIndex, { list, line, feedHtml })));
}

interface FeedSources {
  list: FeedList;
  /** What a feed without full texts shows of an article. */
  line: (article: ArticleSummary) => unknown;
  feedHtml: KeptHtml['of'];
}

async function feedBatch(siteIndex: SiteIndex, { list, line, feedHtml }: FeedSources): Promise<Batch> {
  const { newsroom, topics, album, base, now } = siteIndex;
  const { title, description, page, articles, formats, isFull } = list;
  // An empty feed is dated by the day of the build.
  const day = articles.length > 0 ? 0 : startOfDay(now * 1000) / 1000;
  const full = async (article: ArticleSummary) => [
    line(article),
    article.key,
    await picturesOf(article, siteIndex),
  ];
  const entries = isFull ? await Promise.all(articles.map(full)) : articles.map(line);
  const { publisher, lang } = newsroom.site;
  const addresses = formats.map((format) => feedAddress(format, page));
  return {
    name: feedAddress('rss', page),
    parts: [title, description, publisher, lang, base, day, entries],
    holds: (address) => addresses.includes(address),
    async make() {
      const feed = await makeFeed({ ...newsroom, html: feedHtml, topics, album, base }, list);
      return formats.map((format) => ({
        address: feedAddress(format, page),
        content: writers[format](feed, day),
      }));
    },
  };
}
