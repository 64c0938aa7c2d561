import { inProject } from '../base/project';
import type { Settings } from '../base/settings';
import type { Newsroom } from '../content/newsroom';
import { keepHtml } from '../files/feeds/kept-html';
import { filesOf } from '../files/files';
import { pagesOf } from '../pages/pages';
import { openAlbum } from '../pictures/album';
import { indexSite } from '../site/site-index';
import { withAndWithoutSlash } from '../output/redirects';
import { redirectsOf } from './redirects';
import { publicFiles } from './ready-files';
import { siteScripts } from './script-batch';

/**
 * Computes where a build of these articles would put pages and files, and which old addresses redirect.
 * @returns whether something is published at an address of the site (decoded, from its root)
 * @throws Error of the file system if the cache folder cannot be written
 */
export async function publishedAddresses(
  newsroom: Newsroom,
  { CONTENT_DIR, CACHE_DIR, SITE_URL: base }: Settings,
): Promise<(address: string) => Promise<boolean>> {
  const album = openAlbum(CONTENT_DIR, CACHE_DIR, newsroom.site.pictureFolders);
  const now = Math.floor(Date.now() / 1000);
  const siteIndex = indexSite({ newsroom, album, base, now, cacheDir: CACHE_DIR });
  const jobs = await pagesOf(siteIndex);
  const feedHtml = keepHtml({ newsroom, album, base, cacheDir: CACHE_DIR });
  const batches = [...(await filesOf(siteIndex, jobs, feedHtml.of)), siteScripts(newsroom.site)];
  const known = new Set([
    ...jobs.map(({ address }) => address),
    ...publicFiles(inProject('public')).map(({ address }) => address),
    ...redirectsOf(siteIndex).flatMap(({ from, query }) =>
      query === undefined ? withAndWithoutSlash(from) : [],
    ),
  ]);
  return async (address) =>
    known.has(address) || batches.some(({ holds }) => holds(address)) || (await album.file(address)) !== null;
}
