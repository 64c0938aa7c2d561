import { feedAddress, feedFormats, frontAddress, type FeedFormat } from '@/lib/content/addresses';
import type { PageModel } from '@/lib/pages/model';

/** Feeds to which a page's head links. */
export interface FeedLinks {
  /** The page whose list the feeds hold. */
  page: string;
  title: string;
  formats: readonly FeedFormat[];
}

/** The site's feeds, for every page without a feed of its own. */
export function siteFeeds({ imprint }: PageModel): FeedLinks {
  return { page: frontAddress, title: imprint.name, formats: ['rss', 'atom', 'json'] };
}

/** The feed of a tag, a person or a document, whose page is named `title`. */
export function ownFeed(address: string, title: string): FeedLinks {
  return { page: address, title, formats: ['rss'] };
}

/** Feed links for a page's head. */
export function feedLinks({ page, title, formats }: FeedLinks) {
  return Object.fromEntries(
    formats.map((format) => [feedFormats[format].type, [{ url: feedAddress(format, page), title }]]),
  );
}
