import { readSettings } from '@/lib/newsroom/settings';
import type { SitemapDesk } from '@/lib/newsroom/sitemaps/sitemaps';
import { edition } from '../edition';

/** What this edition's sitemaps are made from. */
export async function sitemapDesk(): Promise<SitemapDesk> {
  const { newsroom, album, now } = await edition();
  const { site, articles } = newsroom;
  return { site, articles, pages: ['/'], album, base: readSettings().SITE_URL, now };
}
