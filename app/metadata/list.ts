import type { Metadata } from 'next';
import { cardAddress } from '@/lib/content/addresses';
import type { Topic } from '@/lib/content/site';
import { languages } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import type { PageModel } from '@/lib/pages/model';
import { cardSize } from '@/lib/pictures/card';
import { feedLinks, siteFeeds, type FeedLinks } from './feeds';

/** The title of a page in the browser: its own, then the paper's. */
export const titleOf = (title: string, { imprint }: PageModel) => `${title} – ${imprint.name}`;

interface List {
  /** Null for the front page. */
  title: string | null;
  description?: string | null;
  /** The topic of a topic's list, which has a card. */
  topic?: Pick<Topic, 'slug' | 'name'> | null;
  /** Feeds of the list itself. */
  feeds?: FeedLinks;
  /** Number of a numbered page. */
  number?: number | null;
}

/** Metadata of a page that is no article. */
export function listMetadata(
  page: PageModel,
  { title, description, topic = null, number = null, feeds = siteFeeds(page) }: List,
): Metadata {
  const { imprint, address } = page;
  const { name, tagline } = imprint;
  const numbered = number === null ? title : `${title}, ${words[imprint.lang].pageNumber(number)}`;
  const about = description ?? (numbered === null ? tagline : `${numbered}. ${tagline}`);
  return {
    title: numbered === null ? name : titleOf(numbered, page),
    description: about,
    alternates: {
      canonical: address,
      types: feedLinks(feeds),
    },
    openGraph: {
      type: 'website',
      url: address,
      siteName: name,
      title: numbered ?? name,
      description: about,
      locale: languages[imprint.lang].openGraph,
      images: [cardImage(cardAddress(topic), topic?.name ?? name)],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** The card of a page without a picture of its own. */
export function cardImage(url: string, alt: string) {
  return { url, ...cardSize, type: 'image/png', alt };
}
