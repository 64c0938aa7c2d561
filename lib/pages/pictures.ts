import type { ArticleSummary } from '../content/summary';
import type { Picture } from '../pictures/picture';
import type { SiteIndex } from '../site/site-index';

/** The pictures of an article that can be shown, by their addresses as it writes them. */
export async function picturesOf(
  { file, figures }: ArticleSummary,
  { album }: Pick<SiteIndex, 'album'>,
): Promise<[string, Picture][]> {
  const pictures: [string, Picture][] = [];
  for (const src of new Set(figures.map((figure) => figure.src))) {
    const picture = await album.picture({ src, file });
    if (picture) pictures.push([src, picture]);
  }
  return pictures;
}
