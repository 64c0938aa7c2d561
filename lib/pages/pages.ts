import { goneAddress, missingAddress, offlineAddress, searchAddress } from '../content/addresses';
import type { SiteIndex } from '../site/site-index';
import { linkOf } from '../content/site';
import { articleJobs } from './articles';
import { documentJobs } from './documents';
import { frontJob } from './front';
import { ownPageJobs } from './own-pages';
import { common, pageJob, type PageJob } from './page-job';
import { listJobs } from './lists';
import { registerJobs } from './register';

/** So many of the latest months the search offers beside itself. */
const MONTHS = 12;

/** Every page of the paper. No two have one address. */
export async function pagesOf(siteIndex: SiteIndex): Promise<PageJob[]> {
  const shared = common(siteIndex);
  return [
    await frontJob(siteIndex),
    ...articleJobs(siteIndex),
    ...ownPageJobs(siteIndex),
    ...listJobs(siteIndex),
    ...registerJobs(siteIndex),
    ...documentJobs(siteIndex),
    pageJob({
      ...shared,
      kind: 'search',
      address: searchAddress,
      topics: siteIndex.topics.topicLists.map(({ topic }) => linkOf(topic)),
      months: siteIndex.volumes.slice(0, MONTHS).map(({ month }) => month),
    }),
    pageJob({ ...shared, kind: 'missing', address: missingAddress }),
    pageJob({ ...shared, kind: 'gone', address: goneAddress }),
    pageJob({ ...shared, kind: 'offline', address: offlineAddress }),
  ];
}
