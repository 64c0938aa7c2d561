import { tagAddress } from '../content/addresses';
import type { ArticleSummary } from '../content/summary';
import { compareNames } from '../language/sorting';
import { spell, stripMarks } from '../language/spelling';
import { freeSlug } from './free-slug';
import { paginate, type ListPage } from './paging';

/** Entries per page, each with a line or two of the lede. */
const LENGTH = 30;

/** A tag and the articles that have it. */
export interface Tag {
  /** The most frequent spelling, preferring marks and lower case. */
  name: string;
  address: string;
  /** In the given order; never empty. */
  articles: ArticleSummary[];
}

/** All tags of a newsroom. */
export interface Tags {
  /** Sorted by name. */
  all: Tag[];
  /** The tags of an article in its order, each once. */
  of: (article: ArticleSummary) => Tag[];
}

/** All spellings of one tag. */
interface Spellings {
  counts: Map<string, number>;
  articles: Set<ArticleSummary>;
}

/**
 * Groups articles by tag. “Cảng biển”, “CẢNG BIỂN”, “cảng-biển” and “#cảng_biển” are one tag; so is “cang bien”, unless
 * two tags differ only in marks (“thuế”, “thuê”). If two tags give one slug, the first met keeps it, so that a new
 * article never moves an old address.
 * @param articles newest first
 */
export function gatherTags(articles: readonly ArticleSummary[]): Tags {
  const keyOf = keysOf(articles);
  const byKey = new Map<string, Spellings>();
  for (const article of articles.toReversed()) {
    for (const written of article.tags) {
      const key = keyOf(written);
      if (key === null) continue;
      const found: Spellings = byKey.get(key) ?? { counts: new Map(), articles: new Set() };
      byKey.set(key, found);
      const name = shown(written);
      found.counts.set(name, (found.counts.get(name) ?? 0) + 1);
      found.articles.add(article);
    }
  }
  const taken = new Map<string, number>();
  const tags = new Map<string, Tag>();
  for (const [key, { counts, articles: tagged }] of byKey) {
    const address = tagAddress(freeSlug(key, taken, 'chu-khac'));
    tags.set(key, { name: bestOf(counts), address, articles: [...tagged].reverse() });
  }
  return {
    all: [...tags.values()].sort((one, other) => compareNames(one.name, other.name)),
    of: (article) => [...new Set(article.tags.flatMap((written) => tags.get(keyOf(written) ?? '') ?? []))],
  };
}

/** Makes the function that gives the key of a tag's spellings; null for a tag without letters and digits. */
function keysOf(articles: readonly ArticleSummary[]): (written: string) => string | null {
  const marked = new Map<string, Set<string>>();
  for (const written of articles.flatMap(({ tags }) => tags)) {
    const key = spelled(written);
    const bare = stripMarks(key);
    if (key !== bare) marked.set(bare, (marked.get(bare) ?? new Set()).add(key));
  }
  return (written) => {
    const key = spelled(written);
    if (!/[\p{L}\p{N}]/u.test(key)) return null;
    const [only, ...others] = marked.get(key) ?? [];
    return only === undefined || others.length > 0 ? key : only;
  };
}

const spelled = (written: string) => spell(shown(written)).replace(/[-\s]+/g, ' ');

/** A tag as shown to readers: without a hashtag's signs. */
function shown(written: string): string {
  return written
    .normalize('NFC')
    .replace(/^#+/, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
}

/** Ties are broken alphabetically, so that the order of articles does not matter. */
function bestOf(counts: ReadonlyMap<string, number>): string {
  const faults = (name: string) =>
    Number(stripMarks(name) === name.toLowerCase()) +
    // Abbreviations stay in capitals: “GTGT”.
    Number(name === name.toUpperCase() && !/^[A-Z\d]+$/.test(name)) +
    Number(name.includes('-'));
  const [best] = [...counts].sort(
    ([a, many], [b, few]) => faults(a) - faults(b) || few - many || (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}

/** A page of a tag's articles. */
export interface TagPage {
  tag: Tag;
  list: ListPage<ArticleSummary>;
}

/** Every page of every tag. */
export function tagPages(tags: readonly Tag[]): TagPage[] {
  return tags.flatMap((tag) =>
    paginate(tag.articles, { length: LENGTH, address: tag.address, nameOf: ({ slug }) => slug }).map(
      (list) => ({ tag, list }),
    ),
  );
}
