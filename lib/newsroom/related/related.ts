import type { Brief } from '../brief';
import { oldestFirst } from '../order';
import type { Versions } from '../versions';
import { tagsOf } from './terms';

/** How many related articles are named at most. */
const NAMED = 4;
/** An article's most telling terms; the others cost time and change nothing. */
const TELLING = 40;
/** How much more a term says of an article where it stands in the headline. */
const IN_TITLE = 2;
/** A term that more articles share tells nothing, and looking through them would cost time. */
const COMMON = 250;
/** Fewer shared terms than this are chance. */
const SHARED = 3;
/** The least share of an article's own weight that a related one must have. */
const CLOSE = 0.12;

/** Whatever counts articles: a pair of syllables by its hash, or a tag. */
type Counts<Key> = Map<Key, number>;

interface Candidate {
  index: number;
  score: number;
}

/**
 * The articles that go with each, closest first. Each looks back only: at older articles, and at how frequent a term
 * was until then. So a new article changes no other's list; one that is put into the past changes few, because
 * frequencies count in steps of two.
 *
 * Time and memory grow with the number of articles: candidates come out of an index of rare terms.
 * @param topicOf slug of an article's topic
 * @returns by slug; articles that have none are missing
 */
export function findRelated(
  articles: readonly Brief[],
  topicOf: (article: Brief) => string,
  versions: Versions,
): Map<string, Brief[]> {
  const sorted = [...articles].sort(oldestFirst);
  const index = new Index();
  const tags: Set<string>[] = [];
  const tagged: Counts<string> = new Map();
  const related = new Map<string, Brief[]>();
  for (const [at, article] of sorted.entries()) {
    const own = tagsOf(article, topicOf(article));
    const terms = weightsOf(article);
    const candidates = index.candidates(terms).map(({ index: other, score }) => ({
      index: other,
      score: score + sharedTags(own, tags[other], tagged, at),
    }));
    const found = closest(candidates, article, sorted, versions);
    if (found.length > 0) related.set(article.slug, found);
    // What says again what another has said is nobody's relation, and makes no term more frequent.
    if (!versions.isRepeat(article)) index.add(terms, at);
    for (const tag of own) tagged.set(tag, (tagged.get(tag) ?? 0) + 1);
    tags.push(own);
  }
  return related;
}

function closest(
  candidates: Candidate[],
  article: Brief,
  sorted: readonly Brief[],
  versions: Versions,
): Brief[] {
  const same = new Set(versions.othersOf(article));
  return candidates
    .sort((one, other) => other.score - one.score || one.index - other.index)
    .flatMap(({ index }) => sorted[index] ?? [])
    .filter((other) => !same.has(other))
    .slice(0, NAMED);
}

/** An article's terms with what each says of it. */
function weightsOf({ terms }: Brief): Map<number, number> {
  const weights = new Map<number, number>();
  for (const term of terms.text) weights.set(term, 1);
  for (const term of terms.title) weights.set(term, IN_TITLE);
  return weights;
}

function sharedTags(
  own: ReadonlySet<string>,
  others: ReadonlySet<string> | undefined,
  tagged: Counts<string>,
  articles: number,
): number {
  let score = 0;
  for (const tag of own) if (others?.has(tag)) score += rarity(tagged.get(tag) ?? 0, articles);
  return score;
}

/** How rare it is that `count` of `articles` have a term, in steps of two. */
function rarity(count: number, articles: number): number {
  return count === 0 ? 0 : Math.max(0, Math.floor(Math.log2(articles)) - Math.floor(Math.log2(count)));
}

/** Which articles have which terms. */
class Index {
  readonly #postings = new Map<number, number[]>();
  #articles = 0;

  /** @param at where the article stands among all; ever higher */
  add(terms: ReadonlyMap<number, number>, at: number): void {
    this.#articles += 1;
    for (const term of terms.keys()) {
      const posting = this.#postings.get(term);
      if (!posting) this.#postings.set(term, [at]);
      // One more than is looked through: that it is common must be known, in which articles it stands not.
      else if (posting.length <= COMMON) posting.push(at);
    }
  }

  /** The articles that share enough of the most telling of these terms. */
  candidates(terms: ReadonlyMap<number, number>): Candidate[] {
    const telling = this.#telling(terms);
    const found = new Map<number, { shared: number; score: number }>();
    for (const { posting, weight } of telling) {
      for (const index of posting) {
        const { shared, score } = found.get(index) ?? { shared: 0, score: 0 };
        found.set(index, { shared: shared + 1, score: score + weight });
      }
    }
    const least = CLOSE * telling.reduce((sum, { weight }) => sum + weight, 0);
    return [...found]
      .filter(([, { shared, score }]) => shared >= SHARED && score >= least)
      .map(([index, { score }]) => ({ index, score }));
  }

  #telling(terms: ReadonlyMap<number, number>): { posting: readonly number[]; weight: number }[] {
    return [...terms]
      .flatMap(([term, times]) => {
        const posting = this.#postings.get(term);
        if (!posting || posting.length > COMMON) return [];
        return { term, posting, weight: times * rarity(posting.length, this.#articles) };
      })
      .filter(({ weight }) => weight > 0)
      .sort((one, other) => other.weight - one.weight || one.term - other.term)
      .slice(0, TELLING);
  }
}
