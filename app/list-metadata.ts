import type { Metadata } from 'next';
import type { Site, Topic } from '@/lib/newsroom/site';
import { words } from '@/lib/newsroom/words';
import { cardImage, feedLinks } from './metadata';

interface List {
  site: Site;
  title: string;
  description?: string | null;
  address: string;
  /** Of a list that is a topic's: it has feeds and a card. */
  topic?: Topic | null;
  /** Of a numbered page. */
  number?: number | null;
}

/** What messengers and search engines are told of a page that is a list. */
export function listMetadata({
  site,
  title,
  description = null,
  address,
  topic = null,
  number = null,
}: List): Metadata {
  const numbered = number === null ? title : `${title}, ${words.vi.pageNumber(number)}`;
  const about = description ?? `${numbered}. ${site.tagline}`;
  return {
    title: numbered,
    description: about,
    alternates: {
      canonical: address,
      types: feedLinks(topic ? `${topic.name} – ${site.name}` : site.name, topic),
    },
    openGraph: {
      type: 'website',
      url: address,
      siteName: site.name,
      title: numbered,
      description: about,
      locale: 'vi_VN',
      images: [cardImage(topic, topic?.name ?? site.name)],
    },
    twitter: { card: 'summary_large_image' },
  };
}
