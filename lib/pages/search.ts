import { searchAddress } from '../content/addresses';
import { linkOf } from '../content/site';
import { headlineList } from '../site/search/headline-pages';
import type { SiteIndex } from '../site/site-index';
import { common, pageJob, type PageJob } from './page-job';

/** How many of the latest months the search page links to. */
const MONTHS = 12;

/** The search page, and the list of all headlines for browsers without script. */
export function searchJobs(siteIndex: SiteIndex): PageJob[] {
  const { newsroom, topics, volumes } = siteIndex;
  const shared = common(siteIndex);
  const { pages, letters } = headlineList(newsroom.articles);
  return [
    pageJob({
      ...shared,
      kind: 'search',
      address: searchAddress,
      topics: topics.topicLists.map(({ topic }) => linkOf(topic)),
      months: volumes.slice(0, MONTHS).map(({ month }) => month),
    }),
    ...pages.map(({ letters: groups, ...page }) =>
      pageJob({
        ...shared,
        ...page,
        kind: 'headlines',
        letters,
        groups: groups.map(({ letter, entries }) => ({
          letter,
          entries: entries.map(({ slug, lang, title }) => ({ slug, lang, title })),
        })),
      }),
    ),
  ];
}
