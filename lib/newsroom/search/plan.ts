import { partOf } from '@/public/tim-kiem/terms.js';
import type { Article } from '../../article/article';
import { oldestFirst, timeKey } from '../order';
import type { Topic } from '../site';
import { RECORDS_A_FILE } from './records';

/** About how many articles make a bundle: one more anywhere in it makes it anew, and a query reads all bundles. */
const ARTICLES_A_BUNDLE = 2000;
const MOST_BUNDLES = 8;
/** By their terms about 3 kB of the index, compressed. */
const ARTICLES_A_SHARD = 2;

/** What the search's page must know of the files. */
export interface SearchSize {
  bundles: number;
  /** Files of each bundle's index. */
  shards: number;
  /** Articles in one file of records. */
  records: number;
}

/** What results can be narrowed down by, and where their records lie. */
interface Facets {
  topics: string[];
  authors: string[];
  /**
   * Of each article, the oldest first, its bundle, the words of its title, its topic and its year (0 where unknown), then
   * its authors; topics and authors as numbers in the lists.
   */
  articles: number[][];
}

/** What the search is made from. */
export interface SearchPlan<Kind> {
  size: SearchSize;
  /** The oldest first, so that the next one moves no other. */
  bundles: Kind[][];
  facets: Facets;
}

/** Sizes go in powers of two: one more article hardly ever changes them. */
export function searchSize(articles: number): SearchSize {
  const bundles = Math.min(MOST_BUNDLES, nearestPower(articles / ARTICLES_A_BUNDLE));
  return { bundles, shards: nearestPower(articles / bundles / ARTICLES_A_SHARD), records: RECORDS_A_FILE };
}

type Planned = Pick<Article, 'slug' | 'title' | 'published' | 'authors'>;

/**
 * Cuts all articles into bundles by their slugs.
 * @param topicOf the topic that an article stands under
 */
export function searchPlan<Kind extends Planned>(
  articles: readonly Kind[],
  topicOf: (article: Kind) => Pick<Topic, 'name'>,
): SearchPlan<Kind> {
  const size = searchSize(articles.length);
  const bundles = Array.from({ length: size.bundles }, (): Kind[] => []);
  const [topics, authors] = [new Numbers(), new Numbers()];
  const rows = articles.toSorted(oldestFirst).map((article) => {
    const bundle = partOf(article.slug, size.bundles);
    bundles[bundle]?.push(article);
    return [
      bundle,
      article.title.split(' ').length,
      topics.of(topicOf(article).name),
      Number(timeKey(article.published).slice(0, 4)),
      ...article.authors.map(({ name }) => authors.of(name)),
    ];
  });
  return { size, bundles, facets: { topics: topics.names, authors: authors.names, articles: rows } };
}

/** Numbers names as they come. */
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

/** The power of two that is nearest to a size; 1 for what is smaller. */
function nearestPower(size: number): number {
  return 2 ** Math.max(0, Math.round(Math.log2(size)));
}
