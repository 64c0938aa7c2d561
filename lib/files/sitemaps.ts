import type { PageJob } from '../pages/page-job';
import { sitemapAddress, sitemapsAddress } from '../content/addresses';
import type { SiteIndex } from '../site/site-index';
import { sitemapIndex, sitemaps } from './sitemaps/sitemaps';
import type { Batch } from './batch';

/**
 * The sitemaps and their index.
 * @param jobs every page of the site
 */
export async function sitemapBatch(siteIndex: SiteIndex, jobs: readonly PageJob[]): Promise<Batch> {
  const { newsroom, album, base, now } = siteIndex;
  const pages = jobs
    .filter(({ kind }) => !['article', 'whole-article', 'missing', 'gone', 'offline'].includes(kind))
    .map(({ address }) => address);
  const all = await sitemaps({ ...newsroom, pages, album, base, now });
  const names = all.map(({ name }) => sitemapAddress(name));
  return {
    name: 'sitemaps',
    parts: { base, all: all.map(({ name, lines }) => ({ name, lines })) },
    holds: (address) => address === sitemapsAddress || names.includes(address),
    make: () => [
      { address: sitemapsAddress, content: sitemapIndex(all, base) },
      ...all.map(({ name, write }) => ({ address: sitemapAddress(name), content: write() })),
    ],
  };
}
