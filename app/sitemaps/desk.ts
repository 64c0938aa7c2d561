import { readSettings } from '@/lib/newsroom/settings';
import type { SitemapDesk } from '@/lib/newsroom/sitemaps/sitemaps';
import {
  archiveAddress,
  peopleAddress,
  registerAddress,
  searchAddress,
  topicsAddress,
} from '@/lib/newsroom/addresses';
import { edition } from '../edition';
import { lists, people, register } from '../lists';

/** What this edition's sitemaps are made from. */
export async function sitemapDesk(): Promise<SitemapDesk> {
  const { newsroom, album, now } = await edition();
  const { site, articles } = newsroom;
  return { site, articles, pages: await listPages(), album, base: readSettings().SITE_URL, now };
}

/** The addresses of all pages that are no articles. */
async function listPages(): Promise<string[]> {
  const [{ topics, archive }, { pages: honours }, { pages: profiles }] = await Promise.all([
    lists(),
    register(),
    people(),
  ]);
  const overviews = ['/', topicsAddress, archiveAddress, registerAddress, peopleAddress, searchAddress];
  const listed = [topics, archive, honours, profiles].flatMap((pages) => [...pages.keys()]);
  return [...new Set([...overviews, ...listed])];
}
