import type { ArticleSummary } from '../../content/summary';
import type { Terms } from '../../content/facts/related-terms';
import type { Versions } from '../versions';
import { Sieve } from './counts';
import { COMMON, SHARED } from './limits';
import { rarity } from './rarity';

/** Factor for a term in the headline. */
const IN_TITLE = 2;
/** Maximum of terms used per article; further ones cost time and change nothing. */
const TELLING = 40;
/** The least share of an article's own weight that a related one must have. */
const CLOSE = 0.12;

/** Further data of an article, read on demand: all of it together does not fit in memory. */
export interface RelatedSources {
  terms: (article: ArticleSummary) => Terms;
  /** See {@link tagsOf}. */
  tags: (article: ArticleSummary) => readonly string[];
  /** What an article's terms are cached under. */
  key: (article: ArticleSummary) => string;
  /** The terms that were cached under a key; null if they are lost. */
  formerTerms: (key: string) => Terms | null;
}

/** A candidate by its index among all articles (oldest first), and its score. */
export interface Candidate {
  at: number;
  score: number;
}

/** An inverted index from terms and tags to articles, by their index; terms only of the articles in `asked`. */
export class Index {
  readonly #sources: RelatedSources;
  readonly #terms = new Map<number, number[]>();
  readonly #tags = new Map<string, number[]>();
  /** For each article, how many older ones count. */
  readonly #older: number[] = [];
  /** Counter per article; all 0 between two counts. */
  readonly #shared: Uint16Array;
  readonly #scores: Float64Array;

  /**
   * @param sorted oldest first; repeats of other articles are left out and do not make terms more frequent
   * @param asked the articles whose candidates will be requested
   */
  constructor(
    sorted: readonly ArticleSummary[],
    sources: RelatedSources,
    { isRepeat }: Versions,
    asked: readonly ArticleSummary[],
  ) {
    this.#sources = sources;
    for (const article of asked) for (const term of sources.terms(article).all) this.#terms.set(term, []);
    const mayBeAsked = new Sieve(this.#terms.keys());
    this.#shared = new Uint16Array(sorted.length);
    this.#scores = new Float64Array(sorted.length);
    let counted = 0;
    for (const [at, article] of sorted.entries()) {
      this.#older.push(counted);
      for (const tag of new Set(sources.tags(article))) {
        const posting = this.#tags.get(tag);
        if (posting) posting.push(at);
        else this.#tags.set(tag, [at]);
      }
      if (isRepeat(article)) continue;
      counted += 1;
      // One more than the limit, to know that a term is common; where else it occurs does not matter.
      for (const term of sources.terms(article).all) {
        const posting = mayBeAsked.passes(term) ? this.#terms.get(term) : undefined;
        if (posting && posting.length <= COMMON) posting.push(at);
      }
    }
  }

  /** How many articles older than the one at an index have a tag. */
  tagged(tag: string, at: number): number {
    return countBelow(this.#tags.get(tag) ?? [], at);
  }

  /** The older articles that share enough of an article's most significant terms. */
  candidates(article: ArticleSummary, at: number): Candidate[] {
    const telling = this.#telling(article, at);
    const met: number[] = [];
    for (const { posting, count, weight } of telling) {
      for (let index = 0; index < count; index += 1) {
        const other = posting[index] ?? 0;
        const shared = this.#shared[other] ?? 0;
        if (shared === 0) met.push(other);
        this.#shared[other] = shared + 1;
        this.#scores[other] = (this.#scores[other] ?? 0) + weight;
      }
    }
    const least = CLOSE * telling.reduce((sum, { weight }) => sum + weight, 0);
    return met.flatMap((other) => {
      const [shared = 0, score = 0] = [this.#shared[other], this.#scores[other]];
      this.#shared[other] = 0;
      this.#scores[other] = 0;
      return shared >= SHARED && score >= least ? [{ at: other, score }] : [];
    });
  }

  #telling(article: ArticleSummary, at: number) {
    const { all, inTitle } = this.#sources.terms(article);
    return [...all]
      .flatMap((term, index) => {
        const posting = this.#terms.get(term) ?? [];
        const count = countBelow(posting, at);
        if (count > COMMON) return [];
        const weight = (index < inTitle ? IN_TITLE : 1) * rarity(count, this.#older[at] ?? 0);
        return weight > 0 ? { term, posting, count, weight } : [];
      })
      .sort((one, other) => other.weight - one.weight || one.term - other.term)
      .slice(0, TELLING);
  }
}

/** How many numbers of an ascending list are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
