import { openAlbum } from '../pictures/album';
import { articlesAndPages } from '../content/newsroom';
import type { Check } from './check';

/** Pictures in articles that cannot be shown: not in the lock, missing, broken, … */
export const pictures: Check = async ({ newsroom, settings }) => {
  const album = openAlbum(settings.CONTENT_DIR, settings.CACHE_DIR, newsroom.site.pictureFolders);
  return album.findings(articlesAndPages(newsroom));
};
