import type { ArticleSummary } from '../content/summary';
import { atom } from './feeds/atom';
import { latestOf, makeFeed } from './feeds/feed';
import { jsonFeed } from './feeds/json-feed';
import type { KeptHtml } from './feeds/kept-html';
import { rss } from './feeds/rss';
import { feedAddress, type FeedFormat } from '../content/addresses';
import { startOfDay } from '../language/moments';
import { picturesOf } from '../pages/articles';
import type { SiteIndex } from '../site/site-index';
import type { TopicArticles } from '../site/topics';
import type { Batch } from './batch';

const writers = { rss, atom, json: jsonFeed };
const formats: FeedFormat[] = ['rss', 'atom', 'json'];

/** The feeds of the site and of each topic, in all formats. */
export function feedBatches(siteIndex: SiteIndex, feedHtml: KeptHtml['of']): Promise<Batch[]> {
  return Promise.all(
    [null, ...siteIndex.topics.topicLists].map((topicArticles) =>
      feedBatch(siteIndex, topicArticles, feedHtml),
    ),
  );
}

async function feedBatch(
  siteIndex: SiteIndex,
  topicArticles: TopicArticles | null,
  feedHtml: KeptHtml['of'],
): Promise<Batch> {
  const { newsroom, topics, album, base, now } = siteIndex;
  const topic = topicArticles?.topic ?? null;
  const latest = latestOf(newsroom.articles, topicArticles);
  const { name, tagline, publisher } = newsroom.site;
  // An empty feed says when it was made.
  const day = latest.length > 0 ? 0 : startOfDay(now * 1000) / 1000;
  const entry = async (article: ArticleSummary) => [
    article.key,
    topics.of(article).topic.name,
    await picturesOf(article, siteIndex),
  ];
  return {
    name: feedAddress('rss', topic),
    parts: [name, tagline, publisher, base, topic, day, await Promise.all(latest.map(entry))],
    holds: (address) => formats.some((format) => feedAddress(format, topic) === address),
    async make() {
      const feed = await makeFeed({ ...newsroom, html: feedHtml, topics, album, base }, topicArticles);
      return formats.map((format) => ({
        address: feedAddress(format, topic),
        content: writers[format](feed, day),
      }));
    },
  };
}
