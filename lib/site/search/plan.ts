import type { Facets } from '../../client/search/catalogue';
import { oldestFirst, timeKey } from '../../content/order';
import { partAddress } from '../../content/addresses';
import type { Topic } from '../../content/site';
import type { ArticleSummary } from '../../content/summary';
import { mix, textHash } from '../../language/syllables';
import { searchedPages, type SearchedPage } from './searched-pages';

/** Average number of pages in a chunk. */
const CHUNK = 16;

/** What the search files are made from. */
export interface SearchPlan<Kind> {
  /** Pages by chunk name, those of the oldest article first. A page's number is its index among all. */
  chunks: Map<string, SearchedPage<Kind>[]>;
  facets: Facets;
}

type Planned = Pick<ArticleSummary, 'slug' | 'title' | 'published' | 'authors' | 'key' | 'parts'>;

/**
 * Numbers the pages of all articles and collects the facets by which results are sorted and filtered.
 * @param topicOf gives an article's topic
 */
export function searchPlan<Kind extends Planned>(
  articles: readonly Kind[],
  topicOf: (article: Kind) => Pick<Topic, 'name'>,
): SearchPlan<Kind> {
  const pages = searchedPages(articles.toSorted(oldestFirst));
  const sorted = pages.map(({ article }) => article);
  const chunks = new Map<string, SearchedPage<Kind>[]>();
  for (const some of cutByAddress(pages)) chunks.set(nameOf(some, chunks), some);
  const [topics, authors] = [new Numbers(), new Numbers()];
  return {
    chunks,
    facets: {
      chunks: [...chunks].map(([name, some]) => [name, some.length]),
      long: pages.flatMap(({ article: { parts }, number }, page): [number, number][] =>
        number === 1 && parts.length > 0 ? [[page, parts.length + 1]] : [],
      ),
      dates: runLengths(sorted.map(({ published }) => timeKey(published).slice(0, 10))),
      words: sorted.map(({ title }) => title.split(' ').length),
      topic: sorted.map((article) => topics.of(topicOf(article).name)),
      author: sorted.map((article) => article.authors.map(({ name }) => authors.of(name))),
      topics: topics.names,
      authors: authors.names,
    },
  };
}

/** Splits a list where the hash of an address says so: an inserted page changes only its own chunk, or splits it. */
function cutByAddress<Page extends SearchedPage<Planned>>(pages: readonly Page[]): Page[][] {
  const chunks: Page[][] = [];
  let isCut = true;
  for (const page of pages) {
    if (isCut) chunks.push([]);
    chunks.at(-1)?.push(page);
    isCut = mix(addressHash(page)) % CHUNK === 0;
  }
  return chunks;
}

function addressHash({ article, number }: SearchedPage<Planned>): number {
  return textHash(partAddress(article.slug, number));
}

/** A chunk is named by its first page, so that earlier chunks do not affect the name. */
function nameOf(chunk: readonly SearchedPage<Planned>[], taken: ReadonlyMap<string, unknown>): string {
  const [first] = chunk;
  const name = (first ? addressHash(first) : 0).toString(36);
  return taken.has(name) ? nameOf(chunk.slice(1), taken) : name;
}

/** Run-length encoding of a list. */
function runLengths(values: readonly string[]): [value: string, count: number][] {
  const runs: [string, number][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.[0] === value) last[1] += 1;
    else runs.push([value, 1]);
  }
  return runs;
}

/** Numbers names in order of appearance. */
class Numbers {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}
