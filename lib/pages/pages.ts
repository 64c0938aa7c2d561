import { missingAddress, searchAddress } from '../content/addresses';
import type { SiteIndex } from '../site/site-index';
import { linkOf } from '../content/site';
import { articleLeaves } from './articles';
import { frontJob } from './front';
import { common, pageJob, type PageJob } from './page-job';
import { listLeaves } from './lists';
import { registerLeaves } from './register';

/** So many of the latest months the search offers beside itself. */
const MONTHS = 12;

/** Every page of the paper. No two have one address. */
export async function pagesOf(siteIndex: SiteIndex): Promise<PageJob[]> {
  const shared = common(siteIndex);
  return [
    await frontJob(siteIndex),
    ...articleLeaves(siteIndex),
    ...listLeaves(siteIndex),
    ...registerLeaves(siteIndex),
    pageJob({
      ...shared,
      kind: 'search',
      address: searchAddress,
      size: siteIndex.search.size,
      topics: siteIndex.topics.topicLists.map(({ topic }) => linkOf(topic)),
      months: siteIndex.volumes.slice(0, MONTHS).map(({ month }) => month),
    }),
    pageJob({ ...shared, kind: 'missing', address: missingAddress }),
  ];
}
