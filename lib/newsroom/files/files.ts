import { manifestAddress } from '../addresses';
import type { Leaf } from '../pages/leaf';
import type { Paper } from '../paper';
import { readyBatch, type Batch } from './batch';
import { cardBatches } from './cards';
import { feedBatches } from './feeds';
import { registerBatch } from './register';
import { searchBatches } from './search';
import { sitemapBatch } from './sitemaps';

/**
 * Every file of the paper that is no page and no picture.
 * @param leaves every page of the paper
 */
export async function filesOf(paper: Paper, leaves: readonly Leaf[]): Promise<Batch[]> {
  return [
    robotsBatch(paper),
    manifestBatch(paper),
    registerBatch(paper),
    await sitemapBatch(paper, leaves),
    ...(await feedBatches(paper)),
    ...cardBatches(paper),
    ...searchBatches(paper),
  ];
}

function robotsBatch({ base }: Paper): Batch {
  const content = `User-Agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', base).href}\n`;
  return readyBatch('robots', [{ address: '/robots.txt', content }]);
}

function manifestBatch({ newsroom: { site } }: Paper): Batch {
  const { name, tagline } = site;
  const icon = (size: number) => ({
    src: `/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  const manifest = {
    name,
    short_name: name,
    description: tagline,
    lang: 'vi',
    start_url: '/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [icon(192), icon(512)],
  };
  return readyBatch('manifest', [{ address: manifestAddress, content: JSON.stringify(manifest) }]);
}
