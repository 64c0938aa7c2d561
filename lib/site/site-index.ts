import { join } from 'node:path';
import { z } from 'zod';
import type { Album } from '../pictures/album';
import { volumesOf, type Volume } from './archive';
import type { ArticleSummary } from '../content/summary';
import { articlesAndPages, type Newsroom } from '../content/newsroom';
import { groupDocuments, type DocumentGroups } from './documents/groups';
import { documentRegister, type DocumentRegister } from './documents/register';
import { findPeople, type People } from './profiles';
import { registerEntries } from './register/entries';
import { eventsOf, type RegisterEvent } from './register/events';
import { groupRegister, type RegisterGroups } from './register/groups';
import { registerNames } from './register/names';
import { summaryVersion } from '../content/reading/version';
import { openMemory } from '../base/memory';
import { oldestFirst } from '../content/order';
import { findRelated, type RelatedTo } from './related/related';
import type { FormerArticle } from './related/still-related';
import { tagsOf } from '../content/facts/related-terms';
import { indexFiles } from './search/index-files';
import { searchPlan, type SearchPlan } from './search/plan';
import { gatherTags, type Tags } from './tags';
import { articlesWithCards } from './article-cards';
import { compareTexts } from './text-overlap';
import { sortIntoTopics, type Topics } from './topics';
import { sortTranslations, type Translations } from './translations';
import { sortVersions, type Versions } from './versions';

/** Everything that pages and files are made from. */
export interface SiteIndex {
  newsroom: Newsroom;
  album: Album;
  topics: Topics;
  tags: Tags;
  /** Articles with a card of their own for sharing. */
  withCards: ReadonlySet<ArticleSummary>;
  volumes: Volume[];
  people: People;
  versions: Versions;
  translations: Translations;
  relatedTo: RelatedTo;
  register: { events: RegisterEvent[]; groups: RegisterGroups };
  documents: { register: DocumentRegister; groups: DocumentGroups };
  search: SearchPlan<ArticleSummary>;
  /**
   * Makes the files of the search index, by their paths from the search page.
   * @param tag any number below 65,536 that another index hardly has
   */
  searchIndex: (abbreviations: string[][], tag: number) => Promise<Map<string, string | Uint8Array>>;
  /** The site's address, without a closing slash. */
  base: string;
  /** Seconds since 1970. */
  now: number;
  /** Stores slow results for the next run; call when everything has been requested. */
  remember: () => void;
}

interface Given extends Pick<SiteIndex, 'newsroom' | 'album' | 'base' | 'now'> {
  cacheDir: string;
}

/** Not checked: a cache entry has the hash of the code that wrote it and of its bytes, and there are thousands. */
const formerSchema = z.custom<FormerArticle>();

/**
 * Puts a newsroom's articles in relation: topics, tags, people, registers, related articles and so on.
 * @throws Error if the cache folder cannot be written, or if a file was changed meanwhile
 */
export function indexSite({ newsroom, album, base, now, cacheDir }: Given): SiteIndex {
  const { articles, site, text } = newsroom;
  const topics = sortIntoTopics(articles, site.topics, site.lang);
  // Sorted once here: sorting a sorted list takes a tenth of the time.
  const oldest = articles.toSorted(oldestFirst);
  const version = summaryVersion();
  const shares = openMemory(join(cacheDir, 'text-overlap'), version, z.number());
  const { compare, found } = compareTexts(text, shares.known);
  const versions = sortVersions(oldest, compare);
  const closest = openMemory(join(cacheDir, 'related'), version, formerSchema);
  const tags = (article: ArticleSummary) => tagsOf(article, topics.of(article).topic.slug);
  const { terms, formerTerms, readingKey } = newsroom;
  const sources = { terms, tags, key: readingKey, formerTerms };
  const related = findRelated(oldest, sources, versions, closest.known);
  const entries = registerEntries(articles, versions.isRepeat);
  const names = registerNames(
    entries.flatMap(({ honour }) => [...honour.recipients, honour.awardedBy ?? []].flat()),
    site.bodies,
  );
  const events = eventsOf(entries, names);
  const search = searchPlan([...newsroom.pages, ...oldest], (article) =>
    article.kind === 'page' ? { name: '' } : topics.of(article).topic,
  );
  const documents = documentRegister(articles, versions.isRepeat, newsroom.documentTable);
  const searchIndex: SiteIndex['searchIndex'] = (abbreviations, tag) => {
    const byKey = new Map<string, ArticleSummary>();
    const pages = [...search.chunks.values()].flat().map(({ article, key, number }) => {
      const termsKey = newsroom.readingKey(article);
      byKey.set(termsKey, article);
      return { key, termsKey, number };
    });
    return indexFiles({ cacheDir, version, pages, facets: search.facets, abbreviations, tag }, (keys) => {
      for (const article of keys.flatMap((key) => byKey.get(key) ?? [])) newsroom.searchTerms(article);
    });
  };
  return {
    newsroom,
    album,
    topics,
    tags: gatherTags(articles),
    withCards: articlesWithCards(articles),
    volumes: volumesOf(articles),
    people: findPeople(articles),
    versions,
    translations: sortTranslations(articlesAndPages(newsroom)),
    relatedTo: related.to,
    register: { events, groups: groupRegister(events, names) },
    documents: { register: documents, groups: groupDocuments(documents.documents) },
    search,
    searchIndex,
    base,
    now,
    remember() {
      shares.keep(found);
      closest.keep(related.found());
    },
  };
}
