import type { Album } from '../pictures/album';
import { volumesOf, type Volume } from './archive';
import type { Brief } from './brief';
import type { Newsroom } from './newsroom';
import { findPeople, type People } from './profiles';
import { registerEntries, type RegisterEntry } from './register/entries';
import { groupRegister, type RegisterGroups } from './register/groups';
import { findRelated } from './related/related';
import { compareTexts, rememberShares } from './shares';
import { sortIntoTopics, type Topics } from './topics';
import { sortVersions, type Versions } from './versions';

/** Everything that pages and files are made from, each article in its places. */
export interface Paper {
  newsroom: Newsroom;
  album: Album;
  topics: Topics;
  volumes: Volume[];
  people: People;
  versions: Versions;
  /** Of each article the closest, by slug; those that have none are missing. */
  related: ReadonlyMap<string, Brief[]>;
  register: { entries: RegisterEntry[]; groups: RegisterGroups };
  /** Where the site stands, without a closing slash. */
  base: string;
  /** Seconds since 1970. */
  now: number;
}

interface Given extends Pick<Paper, 'newsroom' | 'album' | 'base' | 'now'> {
  cacheDir: string;
}

/**
 * Puts the articles of a newsroom into their places.
 * @throws Error if the cache folder cannot be written, or if a file was changed meanwhile
 */
export function makePaper({ newsroom, album, base, now, cacheDir }: Given): Paper {
  const { articles, site, text } = newsroom;
  const topics = sortIntoTopics(articles, site.topics);
  const shares = rememberShares(compareTexts(text), cacheDir);
  const versions = sortVersions(articles, shares.shareOf);
  shares.keep();
  const entries = registerEntries(articles, versions.isRepeat);
  return {
    newsroom,
    album,
    topics,
    volumes: volumesOf(articles),
    people: findPeople(articles),
    versions,
    related: findRelated(articles, (article) => topics.of(article).topic.slug, versions),
    register: { entries, groups: groupRegister(entries) },
    base,
    now,
  };
}
