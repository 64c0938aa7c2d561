import { archiveAddress, peopleAddress, tagsAddress, topicsAddress } from '../content/addresses';
import { byLetter } from '../site/alphabet';
import { archivePages } from '../site/archive';
import type { ListPage } from '../site/paging';
import type { SiteIndex } from '../site/site-index';
import { givenName } from '../site/people';
import { profilePages } from '../site/profiles';
import { tagPages } from '../site/tags';
import { topicPages } from '../site/topic-pages';
import { listed, listedAll, teasersOf } from './listed';
import { common, lazyPageJob, pageJob, type PageJob } from './page-job';

/** The pages that list articles: by topic, tag, month and author. */
export function listJobs(siteIndex: SiteIndex): PageJob[] {
  return [
    ...topicJobs(siteIndex),
    ...tagJobs(siteIndex),
    ...archiveJobs(siteIndex),
    ...peopleJobs(siteIndex),
  ];
}

function topicJobs(siteIndex: SiteIndex): PageJob[] {
  const { topicLists } = siteIndex.topics;
  const shared = common(siteIndex);
  const overview = pageJob({
    ...shared,
    kind: 'topics',
    address: topicsAddress,
    topicLists: topicLists.map(({ topic, articles }) => ({ topic, articles: articles.length })),
  });
  const pages = topicPages(topicLists).map(({ topic, list }) =>
    lazyPageJob({ address: list.address, kind: 'topic' }, async () => ({
      ...shared,
      kind: 'topic',
      address: list.address,
      topic,
      list: { ...list, entries: await listedAll(list.entries, siteIndex) },
    })),
  );
  return [overview, ...pages];
}

function tagJobs(siteIndex: SiteIndex): PageJob[] {
  const { all } = siteIndex.tags;
  // Only links from articles lead to it.
  if (all.length === 0) return [];
  const shared = common(siteIndex);
  const overview = pageJob({
    ...shared,
    kind: 'tags',
    address: tagsAddress,
    letters: byLetter(
      all.map(({ name, address, articles }) => ({ name, address, articles: articles.length })),
      ({ name }) => name,
    ),
  });
  const pages = tagPages(all).map(({ tag: { name, address }, list }) =>
    lazyPageJob({ address: list.address, kind: 'tag' }, async () => ({
      ...shared,
      kind: 'tag',
      address: list.address,
      name,
      first: address,
      list: { ...list, entries: await listedAll(list.entries, siteIndex) },
    })),
  );
  return [overview, ...pages];
}

function archiveJobs(siteIndex: SiteIndex): PageJob[] {
  const { volumes } = siteIndex;
  const shared = common(siteIndex);
  const overview = pageJob({
    ...shared,
    kind: 'archive',
    address: archiveAddress,
    volumes: volumes.map(({ month, articles }) => ({ month, articles: articles.length })),
  });
  const pages = archivePages(volumes).map(({ volume: { month }, list, days }) =>
    lazyPageJob({ address: list.address, kind: 'volume' }, async () => ({
      ...shared,
      kind: 'volume',
      address: list.address,
      month,
      days,
      list: { ...list, entries: await teasersOf(list.entries, siteIndex) },
    })),
  );
  return [overview, ...pages];
}

function peopleJobs(siteIndex: SiteIndex): PageJob[] {
  const { profiles } = siteIndex.people;
  const shared = common(siteIndex);
  const overview = pageJob({
    ...shared,
    kind: 'people',
    address: peopleAddress,
    letters: byLetter(
      profiles.map(({ name, address, works }) => ({ name, address, articles: works.length })),
      ({ name }) => givenName(name),
    ),
  });
  const pages = profilePages(profiles).map(({ profile: { name, address, offices, works }, list }) =>
    lazyPageJob({ address: list.address, kind: 'person' }, async () => ({
      ...shared,
      kind: 'person',
      address: list.address,
      name,
      profile: address,
      offices,
      mixed: works.some(({ wrote }) => !wrote),
      list: {
        ...list,
        entries: await Promise.all(
          list.entries.map(async (work) => ({ ...work, ...(await listed(work.article, siteIndex)) })),
        ),
      },
    })),
  );
  return [overview, ...pages];
}

/** A page of a list with each entry mapped to what the page shows. */
export function linesOf<Entry, Line>(list: ListPage<Entry>, lineOf: (entry: Entry) => Line) {
  return { ...list, entries: list.entries.map(lineOf) };
}
