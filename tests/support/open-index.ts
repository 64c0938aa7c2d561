import type { Article } from '@/lib/article/article';
import type { Index } from '@/lib/client/find';
import { searchFiles } from '@/lib/client/terms';
import { makeBundle } from '@/lib/site/search/bundle';
import { searchPlan } from '@/lib/site/search/plan';

type Indexed = Pick<Article, 'slug' | 'title' | 'lede' | 'lang' | 'published' | 'authors' | 'topic'>;

/** The index of these articles, as the page of the search reads it, and the articles in the order of its numbers. */
export function openIndex<Kind extends Indexed>(
  articles: readonly Kind[],
  termsOf: (article: Kind) => string,
): { index: Index; numbered: Kind[]; files: ReadonlyMap<string, string>[] } {
  const { size, bundles, facets } = searchPlan(articles, ({ topic }) => ({ name: topic ?? '' }));
  const files = bundles.map((bundle) => makeBundle(bundle, termsOf));
  const numbers = bundles.map((): number[] => []);
  const numbered = facets.articles.bundle.flatMap((bundle, article) => {
    const number = (numbers[bundle]?.push(article) ?? 0) - 1;
    return bundles[bundle]?.articles[number] ?? [];
  });
  const index: Index = {
    shards: size.shards,
    read: (bundle, shard) => Promise.resolve(files[bundle]?.get(searchFiles.index(shard)) ?? ''),
    catalogue: () => Promise.resolve({ numbers, titles: facets.articles.words }),
  };
  return { index, numbered, files };
}
