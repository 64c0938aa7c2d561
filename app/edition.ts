import { cache } from 'react';
import { loadNewsroom } from '@/lib/newsroom/load';
import type { Newsroom } from '@/lib/newsroom/newsroom';
import { readSettings } from '@/lib/newsroom/settings';
import { sortIntoTopics, type Topics } from '@/lib/newsroom/topics';
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

/** Makes something of the content once in a build, and anew for each page of the preview. */
export const kept = process.env.NODE_ENV === 'development' ? cache : once;

/** The content as it is. */
export const edition = kept(read);
