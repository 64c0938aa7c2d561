import { goneAddress, missingAddress, offlineAddress } from '../content/addresses';
import type { SiteIndex } from '../site/site-index';
import { articleJobs } from './articles';
import { documentJobs } from './documents';
import { frontJob } from './front';
import { ownPageJobs } from './own-pages';
import { common, pageJob, type PageJob } from './page-job';
import { listJobs } from './lists';
import { registerJobs } from './register';
import { searchJobs } from './search';

/** Every page of the site; no two have the same address. */
export async function pagesOf(siteIndex: SiteIndex): Promise<PageJob[]> {
  const shared = common(siteIndex);
  return [
    await frontJob(siteIndex),
    ...articleJobs(siteIndex),
    ...ownPageJobs(siteIndex),
    ...listJobs(siteIndex),
    ...registerJobs(siteIndex),
    ...documentJobs(siteIndex),
    ...searchJobs(siteIndex),
    pageJob({ ...shared, kind: 'missing', address: missingAddress }),
    pageJob({ ...shared, kind: 'gone', address: goneAddress }),
    pageJob({ ...shared, kind: 'offline', address: offlineAddress }),
  ];
}
