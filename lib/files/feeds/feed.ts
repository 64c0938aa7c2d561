import { stat } from 'node:fs/promises';
import type { Album } from '../../pictures/album';
import { plainFile } from '../../pictures/plain-file';
import type { ArticleSummary } from '../../content/summary';
import { articleAddress, feedAddress, type FeedFormat } from '../../content/addresses';
import type { Language } from '../../language/languages';
import type { Newsroom } from '../../content/newsroom';
import type { Moment } from '../../language/moments';
import { feedDate } from './feed-date';
import type { Site } from '../../content/site';
import type { Topics } from '../../site/topics';
import type { FeedList } from './feed-lists';
import { absoluteAddress } from '../../base/site-address';

/** The data of a feed in any format. Addresses are absolute. */
export interface Feed {
  /** Language of title and description. */
  lang: Language;
  title: string;
  description: string;
  /** The page with the same articles. */
  home: string;
  addresses: Record<FeedFormat, string>;
  /** The author of unsigned articles. */
  publisher: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** Identifies the entry; stable while the site keeps its address. */
  url: string;
  article: ArticleSummary;
  /** As precise as known; null if unknown. */
  published: Moment | null;
  topic: string;
  /** The full article; null in a feed of ledes. */
  html: string | null;
  /** A JPEG and its size; null if there is none, and in a feed of ledes. */
  picture: { url: string; bytes: number } | null;
}

/** Inputs of feeds. */
export interface FeedSources {
  site: Site;
  /** A full article as HTML with absolute addresses. */
  html: (article: ArticleSummary) => Promise<string>;
  firstCommit: Newsroom['firstCommit'];
  topics: Pick<Topics, 'of'>;
  album: Album;
  /** The site's address. */
  base: string;
}

/** Makes the feed of a list. */
export async function makeFeed(sources: FeedSources, list: FeedList): Promise<Feed> {
  const { site, base } = sources;
  const absolute = (address: string) => absoluteAddress(address, base);
  return {
    lang: site.lang,
    title: list.title,
    description: list.description,
    home: absolute(list.page),
    addresses: {
      rss: absolute(feedAddress('rss', list.page)),
      atom: absolute(feedAddress('atom', list.page)),
      json: absolute(feedAddress('json', list.page)),
    },
    publisher: site.publisher,
    entries: await Promise.all(list.articles.map((article) => makeEntry(sources, article, list.isFull))),
  };
}

async function makeEntry(
  { html, topics, album, base, firstCommit }: FeedSources,
  article: ArticleSummary,
  isFull: boolean,
): Promise<FeedEntry> {
  const url = absoluteAddress(articleAddress(article.slug), base);
  return {
    url,
    article,
    published: feedDate(article, firstCommit),
    topic: topics.of(article).topic.name,
    html: isFull ? await html(article) : null,
    picture: isFull ? await enclosure(article, album, base) : null,
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
