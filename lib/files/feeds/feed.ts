import { stat } from 'node:fs/promises';
import type { Album } from '../../pictures/album';
import { plainFile } from '../../pictures/plain-file';
import type { ArticleSummary } from '../../content/summary';
import {
  articleAddress,
  feedAddress,
  frontAddress,
  topicAddress,
  type FeedFormat,
} from '../../content/addresses';
import type { Language } from '../../language/languages';
import type { Site } from '../../content/site';
import type { TopicArticles, Topics } from '../../site/topics';
import { absoluteAddress } from '../../base/site-address';

/** Articles in a feed at most. */
const LATEST = 30;

/** What all formats of a feed say. Addresses are absolute. */
export interface Feed {
  /** Of the title and the description. */
  lang: Language;
  title: string;
  description: string;
  /** The page that has the same articles. */
  home: string;
  addresses: Record<FeedFormat, string>;
  /** Who answers for articles that name nobody. */
  publisher: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** Stays the same for as long as the site keeps its address; feeds know the entry by it. */
  url: string;
  article: ArticleSummary;
  topic: string;
  /** The article in full. */
  html: string;
  /** A JPEG, with its bytes. */
  picture: { url: string; bytes: number } | null;
}

/** What feeds are made from. */
export interface FeedSources {
  site: Site;
  /** Newest first. */
  articles: readonly ArticleSummary[];
  /** One of them in full, as HTML that can be read outside of its page. */
  html: (article: ArticleSummary) => Promise<string>;
  topics: Pick<Topics, 'of'>;
  album: Album;
  /** Origin of the site. */
  base: string;
}

/** The articles in the feed of a topic, or with null in that of the whole site; all are given newest first. */
export function latestOf(
  articles: readonly ArticleSummary[],
  topicArticles: TopicArticles | null,
): readonly ArticleSummary[] {
  return (topicArticles?.articles ?? articles).slice(0, LATEST);
}

/** The latest articles of a topic, or with null of the whole site. */
export async function makeFeed(sources: FeedSources, topicArticles: TopicArticles | null): Promise<Feed> {
  const { site, base } = sources;
  const topic = topicArticles?.topic ?? null;
  const absolute = (address: string) => absoluteAddress(address, base);
  const articles = latestOf(sources.articles, topicArticles);
  return {
    lang: site.lang,
    title: topic ? `${topic.name} – ${site.name}` : site.name,
    description: topic ? (topic.description ?? `${topic.name} – ${site.name}`) : site.tagline,
    home: absolute(topic ? topicAddress(topic) : frontAddress),
    addresses: {
      rss: absolute(feedAddress('rss', topic)),
      atom: absolute(feedAddress('atom', topic)),
      json: absolute(feedAddress('json', topic)),
    },
    publisher: site.publisher,
    entries: await Promise.all(articles.map((article) => makeEntry(sources, article))),
  };
}

async function makeEntry(
  { html, topics, album, base }: FeedSources,
  article: ArticleSummary,
): Promise<FeedEntry> {
  const url = absoluteAddress(articleAddress(article.slug), base);
  return {
    url,
    article,
    topic: topics.of(article).topic.name,
    html: await html(article),
    picture: await enclosure(article, album, base),
  };
}

async function enclosure(
  { file, figures: [lead] }: ArticleSummary,
  album: Album,
  base: string,
): Promise<FeedEntry['picture']> {
  const picture = lead ? await album.picture({ src: lead.src, file }) : null;
  if (!picture) return null;
  const { path } = plainFile(picture);
  const made = await album.file(path);
  return made === null ? null : { url: absoluteAddress(path, base), bytes: (await stat(made)).size };
}
