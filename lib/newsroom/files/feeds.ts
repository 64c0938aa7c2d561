import type { Brief } from '../brief';
import { atom } from '../feeds/atom';
import { latestOf, makeFeed } from '../feeds/feed';
import { jsonFeed } from '../feeds/json-feed';
import { rss } from '../feeds/rss';
import { feedAddress, type FeedFormat } from '../addresses';
import { startOfDay } from '../moments';
import { picturesOf } from '../pages/articles';
import type { Paper } from '../paper';
import type { Shelf } from '../topics';
import type { Batch } from './batch';

const writers = { rss, atom, json: jsonFeed };
const formats: FeedFormat[] = ['rss', 'atom', 'json'];

/** The feeds of the site and of each topic, in all formats. */
export function feedBatches(paper: Paper): Promise<Batch[]> {
  return Promise.all([null, ...paper.topics.shelves].map((shelf) => feedBatch(paper, shelf)));
}

async function feedBatch(paper: Paper, shelf: Shelf | null): Promise<Batch> {
  const { newsroom, topics, album, base, now } = paper;
  const topic = shelf?.topic ?? null;
  const latest = latestOf(newsroom.articles, shelf);
  const { name, tagline, publisher } = newsroom.site;
  // An empty feed says when it was made.
  const day = latest.length > 0 ? 0 : startOfDay(now * 1000) / 1000;
  const entry = async (article: Brief) => [
    article.key,
    topics.of(article).topic.name,
    await picturesOf(article, paper),
  ];
  return {
    name: feedAddress('rss', topic),
    inputs: [name, tagline, publisher, base, topic, day, await Promise.all(latest.map(entry))],
    holds: (address) => formats.some((format) => feedAddress(format, topic) === address),
    async make() {
      const feed = await makeFeed({ ...newsroom, html: paper.feedHtml, topics, album, base }, shelf);
      return formats.map((format) => ({
        address: feedAddress(format, topic),
        content: writers[format](feed, day),
      }));
    },
  };
}
