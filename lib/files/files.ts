import {
  frontAddress,
  iconAddress,
  manifestAddress,
  robotsAddress,
  sitemapsAddress,
} from '../content/addresses';
import type { PageJob } from '../pages/page-job';
import type { SiteIndex } from '../site/site-index';
import { logoBatches } from './logo';
import { attachmentBatches } from './attachments';
import { readyBatch, type Batch } from './batch';
import { cardBatches } from './cards';
import { feedBatches } from './feeds';
import type { KeptHtml } from './feeds/kept-html';
import { registerBatches } from './register';
import { searchBatches } from './search';
import { sitemapBatch } from './sitemaps';
import { absoluteAddress, hostAddress, sitePath } from '../base/site-address';

/**
 * All files of the site that are neither pages nor pictures.
 * @param jobs every page of the site
 * @param feedHtml gives a full article as HTML with absolute addresses
 */
export async function filesOf(
  siteIndex: SiteIndex,
  jobs: readonly PageJob[],
  feedHtml: KeptHtml['of'],
): Promise<Batch[]> {
  return [
    robotsBatch(siteIndex),
    manifestBatch(siteIndex),
    ...logoBatches(siteIndex),
    ...registerBatches(siteIndex),
    await sitemapBatch(siteIndex, jobs),
    ...(await feedBatches(siteIndex, feedHtml)),
    ...cardBatches(siteIndex),
    ...attachmentBatches(siteIndex),
    ...(await searchBatches(siteIndex)),
  ];
}

function robotsBatch({ base }: SiteIndex): Batch {
  const content = `User-Agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(sitemapsAddress, base)}\n`;
  return readyBatch('robots', [{ address: robotsAddress, content }]);
}

function manifestBatch({ newsroom: { site }, base }: SiteIndex): Batch {
  const path = sitePath(base);
  const { lang, name, tagline } = site;
  const icon = (size: 192 | 512) => ({
    src: hostAddress(iconAddress(size), path),
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  const manifest = {
    name,
    short_name: name,
    description: tagline,
    lang,
    start_url: hostAddress(frontAddress, path),
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [icon(192), icon(512)],
  };
  return readyBatch('manifest', [{ address: manifestAddress, content: JSON.stringify(manifest) }]);
}
