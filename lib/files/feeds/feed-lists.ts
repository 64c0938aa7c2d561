import { frontAddress, topicAddress, type FeedFormat } from '../../content/addresses';
import type { Site } from '../../content/site';
import type { ArticleSummary } from '../../content/summary';
import type { SiteIndex } from '../../site/site-index';
import { documentName } from '../../site/documents/names';
import type { RegisterDocument } from '../../site/documents/register';
import type { TopicArticles } from '../../site/topics';

/** Maximum of articles in a feed. */
const LATEST = 30;

/** The content of a feed. */
export interface FeedList {
  title: string;
  description: string;
  /** The page with the same list; the feed lies beside it. */
  page: string;
  /** Newest first. */
  articles: readonly ArticleSummary[];
  formats: readonly FeedFormat[];
  /** Whether entries contain the full article, or only its lede. */
  isFull: boolean;
}

const full = { formats: ['rss', 'atom', 'json'], isFull: true } as const;
const brief = { formats: ['rss'], isFull: false } as const;

/**
 * The feeds to publish: of the site and of each topic with full articles in all formats; of each tag, person and legal
 * document with ledes as RSS, since there are thousands of them.
 */
export function feedLists({
  newsroom: { site, articles },
  topics,
  tags,
  people,
  documents,
}: Pick<SiteIndex, 'newsroom' | 'topics' | 'tags' | 'people' | 'documents'>): FeedList[] {
  return [
    siteFeed(site, articles),
    ...topics.topicLists.map((topicArticles) => topicFeed(site, topicArticles)),
    ...tags.all.map(({ name, address, articles: tagged }) => ({
      ...brief,
      ...titles(name, site),
      page: address,
      articles: tagged.slice(0, LATEST),
    })),
    ...people.profiles.map(({ name, address, works }) => ({
      ...brief,
      ...titles(name, site),
      page: address,
      articles: works.slice(0, LATEST).map(({ article }) => article),
    })),
    ...documents.register.documents
      .filter(({ onlyMention }) => onlyMention === null)
      .map((document) => documentFeed(site, document)),
  ];
}

/** @param articles all, newest first */
export function siteFeed({ name, tagline }: Site, articles: readonly ArticleSummary[]): FeedList {
  return {
    ...full,
    title: name,
    description: tagline,
    page: frontAddress,
    articles: articles.slice(0, LATEST),
  };
}

/** The latest articles of a topic, of which all are given, newest first. */
export function topicFeed(site: Site, { topic, articles }: TopicArticles): FeedList {
  const { title } = titles(topic.name, site);
  return {
    ...full,
    title,
    description: topic.description ?? title,
    page: topicAddress(topic),
    articles: articles.slice(0, LATEST),
  };
}

/** The articles that cite a legal document, each once. */
export function documentFeed(site: Site, document: RegisterDocument): FeedList {
  return {
    ...brief,
    ...titles(documentName(document), site),
    page: document.address,
    articles: [...new Set(document.citations.map(({ article }) => article))].slice(0, LATEST),
  };
}

function titles(name: string, site: Site) {
  const title = `${name} – ${site.name}`;
  return { title, description: title };
}
