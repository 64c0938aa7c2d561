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
  /** When it was published, as precisely as anything tells; null where nothing does. */
  published: Moment | null;
  topic: string;
  /** The article in full; null in a feed of ledes. */
  html: string | null;
  /** A JPEG, with its bytes; null where there is none, and in a feed of ledes. */
  picture: { url: string; bytes: number } | null;
}

/** What feeds are made from. */
export interface FeedSources {
  site: Site;
  /** One of them in full, as HTML that can be read outside of its page. */
  html: (article: ArticleSummary) => Promise<string>;
  firstCommit: Newsroom['firstCommit'];
  topics: Pick<Topics, 'of'>;
  album: Album;
  /** Origin of the site. */
  base: string;
}

/** The feed of a list. */
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
