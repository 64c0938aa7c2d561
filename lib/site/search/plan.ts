import type { Article } from '../../article/article';
import type { Facets } from '../../client/search/catalogue';
import { oldestFirst, timeKey } from '../../content/order';
import type { Topic } from '../../content/site';
import { mix, textHash } from '../../language/syllables';

/** Average number of articles in a chunk. */
const CHUNK = 16;

/** What the search files are made from. */
export interface SearchPlan<Kind> {
  /** Articles by chunk name, oldest first. An article's number is its index among all. */
  chunks: Map<string, Kind[]>;
  facets: Facets;
}

type Planned = Pick<Article, 'slug' | 'title' | 'published' | 'authors'>;

/**
 * Numbers all articles and collects the facets by which results are sorted and filtered.
 * @param topicOf gives an article's topic
 */
export function searchPlan<Kind extends Planned>(
  articles: readonly Kind[],
  topicOf: (article: Kind) => Pick<Topic, 'name'>,
): SearchPlan<Kind> {
  const sorted = articles.toSorted(oldestFirst);
  const chunks = new Map<string, Kind[]>();
  for (const some of cutBySlugs(sorted)) chunks.set(nameOf(some, chunks), some);
  const [topics, authors] = [new Numbers(), new Numbers()];
  return {
    chunks,
    facets: {
      chunks: [...chunks].map(([name, some]) => [name, some.length]),
      dates: runLengths(sorted.map(({ published }) => timeKey(published).slice(0, 10))),
      words: sorted.map(({ title }) => title.split(' ').length),
      topic: sorted.map((article) => topics.of(topicOf(article).name)),
      author: sorted.map((article) => article.authors.map(({ name }) => authors.of(name))),
      topics: topics.names,
      authors: authors.names,
    },
  };
}

/** Splits a list where the hash of a slug says so: an inserted article changes only its own chunk, or splits it. */
function cutBySlugs<Kind extends Planned>(articles: readonly Kind[]): Kind[][] {
  const chunks: Kind[][] = [];
  let isCut = true;
  for (const article of articles) {
    if (isCut) chunks.push([]);
    chunks.at(-1)?.push(article);
    isCut = mix(textHash(article.slug)) % CHUNK === 0;
  }
  return chunks;
}

/** A chunk is named by its first article, so that earlier chunks do not affect the name. */
function nameOf(chunk: readonly Planned[], taken: ReadonlyMap<string, unknown>): string {
  const name = textHash(chunk[0]?.slug ?? '').toString(36);
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
