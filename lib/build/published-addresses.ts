import { inProject } from '../base/project';
import type { Settings } from '../base/settings';
import type { Newsroom } from '../content/newsroom';
import type { Batch } from '../files/batch';
import { keepHtml } from '../files/feeds/kept-html';
import { filesOf } from '../files/files';
import { pagesOf } from '../pages/pages';
import { openAlbum, type Album } from '../pictures/album';
import { indexSite } from '../site/site-index';
import { withAndWithoutSlash, type Redirect } from '../output/redirects';
import { redirectsOf } from './redirects';
import { publicFiles } from './ready-files';
import { siteScripts } from './script-batch';
import { staticFiles } from './static-files';
import { TakenAddresses } from './taken-addresses';

/** Whether something is published at an address of the site (decoded, from its root). */
export type IsPublished = (address: string) => Promise<boolean>;

/**
 * Computes where a build of these articles would put pages and files, and which old addresses redirect.
 * @throws Error of the file system if the cache folder cannot be written
 */
export async function publishedAddresses(
  newsroom: Newsroom,
  { CONTENT_DIR, CACHE_DIR, SITE_URL: base }: Settings,
): Promise<IsPublished> {
  const album = openAlbum(CONTENT_DIR, CACHE_DIR, newsroom.site.pictureFolders);
  const now = Math.floor(Date.now() / 1000);
  const siteIndex = indexSite({ newsroom, album, base, now, cacheDir: CACHE_DIR });
  const jobs = await pagesOf(siteIndex);
  const feedHtml = keepHtml({ newsroom, album, base, cacheDir: CACHE_DIR });
  const batches = [...(await filesOf(siteIndex, jobs, feedHtml.of)), siteScripts(newsroom.site)];
  const own = [...jobs, ...publicFiles(inProject('public'))];
  const taken = new TakenAddresses(own);
  const laid = staticFiles(CONTENT_DIR, (address) => taken.has(address) || isMade(batches, address));
  return addressesOf([...own, ...laid.files], batches, redirectsOf(siteIndex), album);
}

/** Whether one of the batches makes the file at an address. */
export const isMade = (batches: readonly Batch[], address: string): boolean =>
  batches.some(({ holds }) => holds(address));

/**
 * What is published at all: pages and files, what batches make, old addresses, and pictures.
 * @param placed pages and files by their addresses
 */
export function addressesOf(
  placed: readonly { address: string }[],
  batches: readonly Batch[],
  redirects: readonly Redirect[],
  album: Pick<Album, 'file'>,
): IsPublished {
  const known = new Set([
    ...placed.map(({ address }) => address),
    ...redirects.flatMap(({ from, query }) => (query === undefined ? withAndWithoutSlash(from) : [])),
  ]);
  return async (address) =>
    known.has(address) || isMade(batches, address) || (await album.file(address)) !== null;
}
