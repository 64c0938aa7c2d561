import type { ArticleSummary } from '../content/summary';
import type { Picture } from '../pictures/picture';
import type { SiteIndex } from '../site/site-index';

/** The pictures of an article that can be shown, by their addresses as it writes them; a still by its post's. */
export async function picturesOf(
  { file, figures, posts }: ArticleSummary,
  { album }: Pick<SiteIndex, 'album'>,
): Promise<[string, Picture][]> {
  const pictures: [string, Picture][] = [];
  for (const src of new Set([...figures.map((figure) => figure.src), ...posts])) {
    const picture = await album.picture({ src, file });
    if (picture) pictures.push([src, picture]);
  }
  return pictures;
}
