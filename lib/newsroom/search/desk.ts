import type { Newsroom } from '../newsroom';
import { oldestFirst } from '../order';
import type { Topics } from '../topics';
import { RECORDS_A_FILE, searchFacets, searchRecords, type Facets, type SearchRecord } from './records';
import { indexArticles } from './search-index';

/** What the search's page must know of the files. */
export interface SearchSize {
  articles: number;
  shards: number;
  /** Articles in one file of records. */
  records: number;
}

/** All that the search reads, file by file. */
export interface SearchDesk {
  size: SearchSize;
  shards: Record<string, string>[];
  records: SearchRecord[][];
  facets: Facets;
}

/** Makes the files of the search. Articles are numbered from the oldest, so that the next one moves no other. */
export function searchDesk(
  { articles, text }: Pick<Newsroom, 'articles' | 'text'>,
  topics: Pick<Topics, 'of'>,
): SearchDesk {
  const numbered = articles.toSorted(oldestFirst);
  const shards = indexArticles(numbered.map(text));
  return {
    size: { articles: numbered.length, shards: shards.length, records: RECORDS_A_FILE },
    shards,
    records: searchRecords(numbered),
    facets: searchFacets(numbered, (article) => topics.of(article).topic),
  };
}
