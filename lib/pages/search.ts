import { searchAddress } from '../content/addresses';
import { linkOf } from '../content/site';
import { headlineList } from '../site/search/headline-pages';
import type { SiteIndex } from '../site/site-index';
import { common, pageJob, type PageJob } from './page-job';

/** So many of the latest months the search offers beside itself. */
const MONTHS = 12;

/** The page of the search, and the list of all headlines for browsers that cannot search. */
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
