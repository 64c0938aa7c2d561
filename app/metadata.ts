import type { Metadata, Viewport } from 'next';
import type { Article } from '@/lib/article/article';
import { readSettings } from '@/lib/newsroom/settings';
import { shorten } from '@/lib/newsroom/shorten';
import { words } from '@/lib/newsroom/words';

const { siteName, siteDescription } = words.vi;

/** What holds for every page; an article's page says more. */
export const siteMetadata: Metadata = {
  metadataBase: new URL(readSettings().SITE_URL),
  title: { default: siteName, template: `%s – ${siteName}` },
  description: siteDescription,
  icons: {
    icon: [
      { url: '/icon.svg', type: 'image/svg+xml' },
      { url: '/favicon.ico', sizes: '32x32' },
    ],
    apple: '/apple-touch-icon.png',
  },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

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

export function articleMetadata({ title, slug, lede, lang, published, topic, authors }: Article): Metadata {
  const description = lede === null ? null : shorten(lede, DESCRIPTION_LENGTH);
  const url = `/${slug}/`;
  return {
    title,
    ...(description !== null && { description }),
    alternates: { canonical: url },
    authors: authors.map(({ name }) => ({ name })),
    openGraph: {
      type: 'article',
      title,
      url,
      siteName,
      locale: lang === 'vi' ? 'vi_VN' : 'en_GB',
      ...(description !== null && { description }),
      ...(published && { publishedTime: published.date }),
      ...(topic !== null && { section: topic }),
    },
  };
}
