import type { ArticleSummary } from '../../content/summary';
import { oldestFirst } from '../../content/order';
import type { Versions } from '../versions';
import { Index, type Candidate, type RelatedSources } from './index';
import { rarity } from './rarity';
import { sha256 } from '../../base/sha256';

/** Maximum of related articles. */
const NAMED = 4;

/** Gives the articles related to one, best first. */
export type RelatedTo = (article: ArticleSummary) => ArticleSummary[];

/** Results of an earlier run (slugs), by the key of their inputs. */
export type Known = ReadonlyMap<string, string[]>;

export interface Related {
  to: RelatedTo;
  /** All results so far, by the key of their inputs. */
  found: Known;
}

/**
 * Finds related articles. Each article looks only at older ones and at the frequency of terms up to then. So a new
 * article changes no other's list, and one inserted in the past changes few, because frequencies count in powers of
 * two. Time and memory are linear: candidates come from an index of rare terms, which is built for the articles without
 * a stored result when one of them is requested.
 * @param sources gives further data of an article
 */
export function findRelated(
  articles: readonly ArticleSummary[],
  sources: RelatedSources,
  versions: Versions,
  known: Known,
): Related {
  const sorted = [...articles].sort(oldestFirst);
  const places = new Map(sorted.map((article, at) => [article.slug, at]));
  const keys = chain(sorted, sources, versions);
  const found = new Map<string, string[]>();
  for (const key of keys) {
    const slugs = known.get(key);
    if (slugs) found.set(key, slugs);
  }
  const unknown = sorted.filter((_, at) => !found.has(keys[at] ?? ''));
  const indexFor = (asked: readonly ArticleSummary[]) => new Index(sorted, sources, versions, asked);
  let indexOfAll: Index | null = null;
  let looked = false;

  function look(article: ArticleSummary, at: number): string[] {
    // A preview requests one article only; a second request means that all will follow.
    const index = looked ? (indexOfAll ??= indexFor(unknown)) : indexFor([article]);
    looked = true;
    const own = new Set(sources.tags(article));
    const candidates = index.candidates(article, at).map(({ at: other, score }) => ({
      at: other,
      score: score + sharedTags(index, own, other, at),
    }));
    return closest(candidates, article);
  }

  /** A score for the rare people, agencies and topics that two articles share. */
  function sharedTags(index: Index, own: ReadonlySet<string>, other: number, at: number): number {
    const article = sorted[other];
    const tags = new Set(article && sources.tags(article));
    let score = 0;
    for (const tag of own) if (tags.has(tag)) score += rarity(index.tagged(tag, at), at);
    return score;
  }

  function closest(candidates: Candidate[], article: ArticleSummary): string[] {
    const same = new Set(versions.othersOf(article));
    return candidates
      .sort((one, other) => other.score - one.score || one.at - other.at)
      .flatMap(({ at }) => sorted[at] ?? [])
      .filter((other) => !same.has(other))
      .slice(0, NAMED)
      .map(({ slug }) => slug);
  }

  return {
    found,
    to(article) {
      const at = places.get(article.slug) ?? 0;
      const key = keys[at] ?? '';
      const slugs = found.get(key) ?? look(article, at);
      found.set(key, slugs);
      return slugs.flatMap((slug) => sorted[places.get(slug) ?? -1] ?? []);
    },
  };
}

/** For each article a hash of everything its list depends on: itself and all older articles. */
function chain(
  sorted: readonly ArticleSummary[],
  { tags }: Pick<RelatedSources, 'tags'>,
  { othersOf, isRepeat }: Versions,
): string[] {
  let hash = '';
  return sorted.map((article) => {
    const { slug, about } = article;
    const family = isRepeat(article) ? (othersOf(article)[0]?.slug ?? '') : '';
    hash = sha256([hash, slug, about, family, ...tags(article)].join('\n')).slice(0, 20);
    return hash;
  });
}
