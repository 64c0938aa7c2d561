import type { Facets, SearchSize } from '../../client/search-data';
import { partOf } from '../../client/terms';
import type { Article } from '../../article/article';
import { cutByNames } from '../content-defined-pages';
import { oldestFirst, timeKey } from '../../content/order';
import type { Topic } from '../../content/site';
import { RECORDS_A_FILE } from './records';

/** At most of the bundle of the newest, or half as many again: one more of today makes it anew, and no other. */
const NEWEST = 128;
/** About how many articles make a bundle of older ones: one more anywhere in it makes it anew. */
const ARTICLES_A_BUNDLE = 2000;
/**
 * Of older ones. A query reads all bundles: over 32,000 articles about 510 kB (median) in 16, where 8 of twice the length
 * would cost it 295. But with 16 an older article takes as long to publish as with 8,000.
 */
const MOST_BUNDLES = 16;
/**
 * By their terms about 2 kB of the index, compressed; of the newest mostly less than what is worth compressing, which is
 * one file to write instead of three.
 */
const ARTICLES_A_SHARD = { newest: 1 / 4, older: 2 };

/** Articles whose part of the index is made together. */
export interface Bundle<Kind> {
  /** The oldest first, so that the next one moves no other. */
  articles: Kind[];
  /** Files of its index: a power of two, which one more article hardly ever changes. */
  shards: number;
}

/** What the search is made from. */
export interface SearchPlan<Kind> {
  size: SearchSize;
  /** First that of the newest. */
  bundles: Bundle<Kind>[];
  facets: Facets;
}

type Planned = Pick<Article, 'slug' | 'title' | 'published' | 'authors'>;

/**
 * Cuts all articles into bundles: the newest into one of its own, all others by their slugs.
 * @param topicOf the topic that an article stands under
 */
export function searchPlan<Kind extends Planned>(
  articles: readonly Kind[],
  topicOf: (article: Kind) => Pick<Topic, 'name'>,
): SearchPlan<Kind> {
  const sorted = articles.toSorted(oldestFirst);
  const newest = cutByNames(sorted, NEWEST, ({ slug }) => slug).at(-1) ?? [];
  const older = bySlug(sorted.slice(0, sorted.length - newest.length));
  const bundles = [
    bundleOf(newest, ARTICLES_A_SHARD.newest),
    ...older.map((some) => bundleOf(some, ARTICLES_A_SHARD.older)),
  ];
  const places = new Map(
    bundles.flatMap(({ articles: some }, bundle) => some.map((article) => [article, bundle])),
  );
  const [topics, authors] = [new Numbers(), new Numbers()];
  const columns = {
    bundle: sorted.map((article) => places.get(article) ?? 0),
    words: sorted.map(({ title }) => title.split(' ').length),
    topic: sorted.map((article) => topics.of(topicOf(article).name)),
    year: sorted.map(({ published }) => Number(timeKey(published).slice(0, 4))),
    authors: sorted.map((article) => article.authors.map(({ name }) => authors.of(name))),
  };
  return {
    size: { shards: bundles.map(({ shards }) => shards), records: RECORDS_A_FILE },
    bundles,
    facets: { topics: topics.names, authors: authors.names, articles: columns },
  };
}

/** Their count is a power of two, too. */
function bySlug<Kind extends Planned>(articles: readonly Kind[]): Kind[][] {
  if (articles.length === 0) return [];
  const count = Math.min(MOST_BUNDLES, nearestPower(articles.length / ARTICLES_A_BUNDLE));
  const parts = Array.from({ length: count }, (): Kind[] => []);
  for (const article of articles) parts[partOf(article.slug, count)]?.push(article);
  return parts;
}

function bundleOf<Kind>(articles: Kind[], articlesAShard: number): Bundle<Kind> {
  return { articles, shards: nearestPower(articles.length / articlesAShard) };
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
