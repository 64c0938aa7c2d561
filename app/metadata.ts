import type { Metadata, Viewport } from 'next';
import type { Article } from '@/lib/article/article';
import { articleAddress, feedAddress, feedFormats, type FeedFormat } from '@/lib/newsroom/addresses';
import { readSettings } from '@/lib/newsroom/settings';
import { shorten } from '@/lib/newsroom/shorten';
import type { Site, Topic } from '@/lib/newsroom/site';

/** What holds for every page; a page's own says more. */
export function siteMetadata(site: Site): Metadata {
  const { name, tagline } = site;
  return {
    metadataBase: new URL(readSettings().SITE_URL),
    title: { default: name, template: `%s – ${name}` },
    description: tagline,
    alternates: { types: feedLinks(name, null) },
    robots: { 'max-image-preview': 'large' },
    icons: {
      icon: [
        { url: '/icon.svg', type: 'image/svg+xml' },
        { url: '/favicon.ico', sizes: '32x32' },
      ],
      apple: '/apple-touch-icon.png',
    },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/** The colours are those of `--paper` in components/tokens.css. */
export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#171513' },
  ],
  colorScheme: 'light dark',
};

/** Search engines and messengers show about this much. */
const DESCRIPTION_LENGTH = 200;

/** What messengers and search engines are told of the front page. */
export function frontMetadata({ name, tagline }: Site): Metadata {
  return {
    alternates: { canonical: '/', types: feedLinks(name, null) },
    openGraph: {
      type: 'website',
      url: '/',
      siteName: name,
      title: name,
      description: tagline,
      locale: 'vi_VN',
    },
  };
}

interface Story {
  site: Site;
  article: Article;
  topic: Topic;
}

/** What messengers and search engines are told of an article. */
export function articleMetadata({ site, article, topic }: Story): Metadata {
  const { title, slug, lede, lang, published, authors } = article;
  const description = lede === null ? {} : { description: shorten(lede, DESCRIPTION_LENGTH) };
  const url = articleAddress(slug);
  return {
    title,
    ...description,
    alternates: { canonical: url, types: feedLinks(site.name, null) },
    authors: authors.map(({ name }) => ({ name })),
    openGraph: {
      type: 'article',
      title,
      url,
      siteName: site.name,
      locale: lang === 'vi' ? 'vi_VN' : 'en_GB',
      ...description,
      // Open Graph knows no months.
      ...(published && published.precision !== 'month' && { publishedTime: published.date }),
      authors: authors.map(({ name }) => name),
      section: topic.name,
    },
  };
}

/** The links by which feed readers find the feeds of a topic, or with null those of the site. */
function feedLinks(title: string, topic: Topic | null) {
  const formats: FeedFormat[] = ['rss', 'atom', 'json'];
  return Object.fromEntries(
    formats.map((format) => [feedFormats[format].type, [{ url: feedAddress(format, topic), title }]]),
  );
}
