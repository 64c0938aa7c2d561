import type { ArticleSummary } from '../../content/summary';
import { oldestFirst } from '../../content/order';
import type { Versions } from '../versions';
import { Index, type Candidate, type RelatedSources } from './index';
import { rarity } from './rarity';
import { stillRelated, writeLine, type Known, type Line } from './still-related';

/** Maximum of related articles. */
const NAMED = 4;

/** Gives the articles related to one, best first. */
export type RelatedTo = (article: ArticleSummary) => ArticleSummary[];

export interface Related {
  to: RelatedTo;
  /** All articles with the results so far, for the next run. */
  found: () => Known;
}

/**
 * Finds related articles. Each article looks only at older ones and at the frequency of terms up to then. So a new
 * article changes no other's list, and one inserted in the past changes few, because frequencies count in powers of
 * two: {@link stillRelated} finds out which. Time and memory are linear: candidates come from an index of rare terms, which is built for the articles without
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
  const lines = sorted.map((article) => writeLine(lineOf(article, sources, versions)));
  const found = stillRelated({
    lines,
    known,
    termsAt(at) {
      const article = sorted[at];
      return article ? sources.terms(article).all : new Uint32Array();
    },
    formerTerms(key) {
      return sources.formerTerms(key)?.all ?? null;
    },
  });
  const unknown = sorted.filter((_, at) => !found.has(at));
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
    // Values that have not changed stay the same objects, so that they need not be stored again.
    found: () =>
      new Map(
        sorted.map((article, at) => {
          const key = sources.key(article);
          const known = found.get(at);
          return [lines[at] ?? '', known?.key === key ? known : { key, related: known?.related ?? null }];
        }),
      ),
    to(article) {
      const at = places.get(article.slug) ?? 0;
      const slugs = found.get(at)?.related ?? look(article, at);
      if (!found.has(at)) found.set(at, { key: sources.key(article), related: slugs });
      return slugs.flatMap((slug) => sorted[places.get(slug) ?? -1] ?? []);
    },
  };
}

function lineOf(
  article: ArticleSummary,
  { tags }: Pick<RelatedSources, 'tags'>,
  { othersOf, isRepeat }: Versions,
): Line {
  const { slug, about } = article;
  const family = isRepeat(article) ? (othersOf(article)[0]?.slug ?? '') : '';
  return { slug, about, family, tags: tags(article) };
}
