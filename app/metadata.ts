import type { Metadata, Viewport } from 'next';
import type { Article } from '@/lib/article/article';
import {
  articleAddress,
  cardAddress,
  feedAddress,
  feedFormats,
  type FeedFormat,
} from '@/lib/newsroom/addresses';
import { readSettings } from '@/lib/newsroom/settings';
import { shorten } from '@/lib/newsroom/shorten';
import type { Site, Topic } from '@/lib/newsroom/site';
import type { Story } from '@/lib/newsroom/structured-data/article';
import { cardSize } from '@/lib/pictures/card';
import { figuresOf } from '@/lib/pictures/figures';
import type { Crop } from '@/lib/pictures/picture';

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
      images: [cardImage(null, name)],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** What messengers and search engines are told of an article. */
export function articleMetadata({ site, article, topic, crops }: Story): Metadata {
  const { title, slug, lede, lang, published, updated, authors } = article;
  const description = lede === null ? {} : { description: shorten(lede, DESCRIPTION_LENGTH) };
  const url = articleAddress(slug);
  const [crop] = crops;
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
      ...(updated && updated.precision !== 'month' && { modifiedTime: updated.date }),
      authors: authors.map(({ name }) => name),
      section: topic.name,
      images: [crop ? cropImage(crop, article) : cardImage(topic, topic.name)],
    },
    twitter: { card: 'summary_large_image' },
  };
}

function cropImage({ path, width, height }: Crop, article: Article) {
  const alt = figuresOf(article)[0]?.shownAlt;
  return { url: path, width, height, type: 'image/jpeg', ...(alt && { alt }) };
}

/** The card of a topic, or with null of the site, where a page has no picture of its own. */
export function cardImage(topic: Topic | null, alt: string) {
  return { url: cardAddress(topic), ...cardSize, type: 'image/png', alt };
}

/** The links by which feed readers find the feeds of a topic, or with null those of the site. */
export function feedLinks(title: string, topic: Topic | null) {
  const formats: FeedFormat[] = ['rss', 'atom', 'json'];
  return Object.fromEntries(
    formats.map((format) => [feedFormats[format].type, [{ url: feedAddress(format, topic), title }]]),
  );
}
