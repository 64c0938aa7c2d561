import type { Metadata } from 'next';
import type { Site } from '@/lib/newsroom/site';
import { words } from '@/lib/newsroom/words';

interface List {
  site: Site;
  title: string;
  description?: string | null;
  address: string;
  /** Of a numbered page. */
  number?: number | null;
}

/** What messengers and search engines are told of a page that is a list. */
export function listMetadata({ site, title, description = null, address, number = null }: List): Metadata {
  const numbered = number === null ? title : `${title}, ${words.vi.pageNumber(number)}`;
  const about = description ?? `${numbered}. ${site.tagline}`;
  return {
    title: numbered,
    description: about,
    alternates: { canonical: address },
    openGraph: {
      type: 'website',
      url: address,
      siteName: site.name,
      title: numbered,
      description: about,
      locale: 'vi_VN',
    },
  };
}
