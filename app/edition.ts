import { cache } from 'react';
import { archivePages, volumesOf } from '@/lib/newsroom/archive';
import { loadNewsroom } from '@/lib/newsroom/load';
import type { Newsroom } from '@/lib/newsroom/newsroom';
import { readSettings } from '@/lib/newsroom/settings';
import { topicPages } from '@/lib/newsroom/topic-pages';
import { findPeople, profilePages } from '@/lib/newsroom/profiles';
import { registerEntries } from '@/lib/newsroom/register/entries';
import { groupRegister } from '@/lib/newsroom/register/groups';
import { registerPages } from '@/lib/newsroom/register/pages';
import { sortIntoTopics, type Topics } from '@/lib/newsroom/topics';
import { sortVersions } from '@/lib/newsroom/versions';
import { openAlbum, type Album } from '@/lib/pictures/album';

/** What pages are made from. */
export interface Edition {
  newsroom: Newsroom;
  topics: Topics;
  album: Album;
  /** Seconds since 1970, for the masthead's date. */
  now: number;
}

async function read(): Promise<Edition> {
  const settings = readSettings();
  const [newsroom, album] = await Promise.all([
    loadNewsroom(settings),
    openAlbum(settings.CONTENT_DIR, settings.CACHE_DIR),
  ]);
  const topics = sortIntoTopics(newsroom.articles, newsroom.site.topics);
  return { newsroom, topics, album, now: settings.SOURCE_DATE_EPOCH ?? Date.now() / 1000 };
}

function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}

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

async function makePeople() {
  const { newsroom } = await edition();
  const people = findPeople(newsroom.articles);
  return { ...people, pages: byAddress(profilePages(people.profiles)) };
}

async function makeVersions() {
  const { newsroom } = await edition();
  return sortVersions(newsroom.articles);
}

function byAddress<Page extends { list: { address: string } }>(pages: readonly Page[]): Map<string, Page> {
  return new Map(pages.map((page) => [page.list.address, page]));
}

/** The content as it is: read once by a build, and anew for each page of the preview. */
const kept = process.env.NODE_ENV === 'development' ? cache : once;
export const edition = kept(read);
export const lists = kept(makeLists);
export const versions = kept(makeVersions);
export const register = kept(makeRegister);
export const people = kept(makePeople);
