import { archiveAddress, peopleAddress, topicsAddress } from '../addresses';
import { archivePages } from '../archive';
import { headlineOf } from '../brief';
import type { ListPage } from '../paging';
import type { Paper } from '../paper';
import { profilePages } from '../profiles';
import { topicPages } from '../topic-pages';
import { common, leafOf, type Leaf } from './leaf';

/** The pages that list articles: by topic, by month and by whoever signed them. */
export function listLeaves(paper: Paper): Leaf[] {
  return [...topicLeaves(paper), ...archiveLeaves(paper), ...peopleLeaves(paper)];
}

function topicLeaves(paper: Paper): Leaf[] {
  const { shelves } = paper.topics;
  const shared = common(paper);
  const overview = leafOf({
    ...shared,
    kind: 'topics',
    address: topicsAddress,
    shelves: shelves.map(({ topic, articles }) => ({ topic, articles: articles.length })),
  });
  const pages = topicPages(shelves).map(({ topic, list }) =>
    leafOf({ ...shared, kind: 'topic', address: list.address, topic, list: linesOf(list, headlineOf) }),
  );
  return [overview, ...pages];
}

function archiveLeaves(paper: Paper): Leaf[] {
  const { volumes } = paper;
  const shared = common(paper);
  const overview = leafOf({
    ...shared,
    kind: 'archive',
    address: archiveAddress,
    volumes: volumes.map(({ month, articles }) => ({ month, articles: articles.length })),
  });
  const pages = archivePages(volumes).map(({ volume: { month }, list }) =>
    leafOf({ ...shared, kind: 'volume', address: list.address, month, list: linesOf(list, headlineOf) }),
  );
  return [overview, ...pages];
}

function peopleLeaves(paper: Paper): Leaf[] {
  const { profiles } = paper.people;
  const shared = common(paper);
  const overview = leafOf({
    ...shared,
    kind: 'people',
    address: peopleAddress,
    people: profiles.map(({ name, address, works }) => ({ name, address, works: works.length })),
  });
  const pages = profilePages(profiles).map(({ profile: { name, address, offices, works }, list }) =>
    leafOf({
      ...shared,
      kind: 'person',
      address: list.address,
      name,
      profile: address,
      offices,
      mixed: works.some(({ wrote }) => !wrote),
      list: linesOf(list, (work) => ({ ...work, article: headlineOf(work.article) })),
    }),
  );
  return [overview, ...pages];
}

/** The same page of a list with what it shows of each entry. */
export function linesOf<Entry, Line>(list: ListPage<Entry>, lineOf: (entry: Entry) => Line) {
  return { ...list, entries: list.entries.map(lineOf) };
}
