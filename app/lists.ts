import type { Article } from '@/lib/article/article';
import { archivePages, volumesOf } from '@/lib/newsroom/archive';
import { findPeople, profilePages } from '@/lib/newsroom/profiles';
import { registerEntries } from '@/lib/newsroom/register/entries';
import { groupRegister } from '@/lib/newsroom/register/groups';
import { registerPages } from '@/lib/newsroom/register/pages';
import { findRelated } from '@/lib/newsroom/related/related';
import type { Surroundings } from '@/lib/newsroom/surroundings';
import { topicPages } from '@/lib/newsroom/topic-pages';
import { sortVersions } from '@/lib/newsroom/versions';
import { edition, kept } from './edition';

/** The pages that list articles, by address. */
async function makeLists() {
  const { newsroom, topics } = await edition();
  const volumes = volumesOf(newsroom.articles);
  return {
    volumes,
    topics: byAddress(topicPages(topics.shelves)),
    archive: byAddress(archivePages(volumes)),
  };
}

/** The register of honours; an article that says what another has said does not count twice. */
async function makeRegister() {
  const { newsroom } = await edition();
  const entries = registerEntries(newsroom.articles, (await versions()).isRepeat);
  const groups = groupRegister(entries);
  return { entries, groups, pages: byAddress(registerPages(groups)) };
}

/** Everyone who signs, and the pages about them. */
async function makePeople() {
  const { newsroom } = await edition();
  const people = findPeople(newsroom.articles);
  return { ...people, pages: byAddress(profilePages(people.profiles)) };
}

/** What has been published more than once. */
async function makeVersions() {
  const { newsroom } = await edition();
  return sortVersions(newsroom.articles);
}

async function makeRelated() {
  const { newsroom, topics } = await edition();
  return findRelated(newsroom.articles, (article) => topics.of(article).topic.slug, await versions());
}

function byAddress<Page extends { list: { address: string } }>(pages: readonly Page[]): Map<string, Page> {
  return new Map(pages.map((page) => [page.list.address, page]));
}

export const lists = kept(makeLists);
export const register = kept(makeRegister);
export const people = kept(makePeople);
const versions = kept(makeVersions);
const related = kept(makeRelated);

/** What stands around an article in the paper. */
export async function surroundingsOf(article: Article): Promise<Surroundings> {
  const [{ topics }, { addressOf }, { othersOf }, relatedOf] = await Promise.all([
    edition(),
    people(),
    versions(),
    related(),
  ]);
  const { topic, articles } = topics.of(article);
  const at = articles.indexOf(article);
  return {
    topic,
    newer: articles[at - 1] ?? null,
    older: articles[at + 1] ?? null,
    versions: othersOf(article),
    related: relatedOf.get(article.slug) ?? [],
    personAddress: addressOf,
  };
}
