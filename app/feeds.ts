import { feedFormats, type FeedFormat } from '@/lib/newsroom/addresses';
import { atom } from '@/lib/newsroom/feeds/atom';
import { makeFeed } from '@/lib/newsroom/feeds/feed';
import { jsonFeed } from '@/lib/newsroom/feeds/json-feed';
import { rss } from '@/lib/newsroom/feeds/rss';
import { readSettings } from '@/lib/newsroom/settings';
import { edition } from './edition';

const writers = { rss, atom, json: jsonFeed };

/** A feed of the whole site. */
export async function siteFeed(format: FeedFormat): Promise<Response> {
  return answer(format, null);
}

export interface TopicContext {
  params: Promise<{ topic: string }>;
}

/** A feed of one topic. */
export async function topicFeed(format: FeedFormat, { params }: TopicContext): Promise<Response> {
  const { topic } = await params;
  return answer(format, topic);
}

/** The topics that have pages and feeds, as routes name them. */
export async function topicParams() {
  const { topics } = await edition();
  return topics.shelves.map(({ topic }) => ({ topic: topic.slug }));
}

async function answer(format: FeedFormat, slug: string | null): Promise<Response> {
  const { newsroom, topics, album, now } = await edition();
  const shelf = topics.shelves.find(({ topic }) => topic.slug === slug) ?? null;
  if (slug !== null && !shelf) return new Response(null, { status: 404 });
  const { site, articles } = newsroom;
  const feed = await makeFeed({ site, articles, topics, album, base: readSettings().SITE_URL }, shelf);
  return new Response(writers[format](feed, now), {
    headers: { 'Content-Type': `${feedFormats[format].type}; charset=utf-8` },
  });
}
