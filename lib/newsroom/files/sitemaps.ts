import type { Leaf } from '../pages/leaf';
import type { Paper } from '../paper';
import { sitemapIndex, sitemaps } from '../sitemaps/sitemaps';
import { readyBatch, type Batch } from './batch';

/**
 * The sitemaps and the list of them.
 * @param leaves every page of the paper
 */
export async function sitemapBatch(paper: Paper, leaves: readonly Leaf[]): Promise<Batch> {
  const { newsroom, album, base, now } = paper;
  const pages = leaves
    .filter(({ kind }) => kind !== 'article' && kind !== 'missing')
    .map(({ address }) => address);
  const desk = { ...newsroom, pages, album, base, now };
  const files = [{ address: '/sitemap.xml', content: sitemapIndex(desk) }];
  for (const [name, write] of sitemaps(desk))
    files.push({ address: `/sitemaps/${name}`, content: await write() });
  return readyBatch('sitemaps', files);
}
