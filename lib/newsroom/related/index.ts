import type { Brief } from '../brief';
import { unpack } from '../packing';
import type { Versions } from '../versions';
import { rarity } from './rarity';

/** How much more a term says of an article where it stands in the headline. */
const IN_TITLE = 2;
/** An article's most telling terms; the others cost time and change nothing. */
const TELLING = 40;
/** A term that more articles share tells nothing, and looking through them would cost time. */
const COMMON = 250;
/** Fewer shared terms than this are chance. */
const SHARED = 3;
/** The least share of an article's own weight that a related one must have. */
const CLOSE = 0.12;

/** An article by its place among all, oldest first, and how close it is. */
export interface Candidate {
  at: number;
  score: number;
}

/** Which articles have which terms and tags, by their places among all. */
export class Index {
  readonly #terms = new Map<number, number[]>();
  readonly #tags = new Map<string, number[]>();
  /** Of each place how many older articles count. */
  readonly #older: number[] = [];

  /** @param sorted oldest first; what says again what another has said is nobody's relation, and makes no term more frequent */
  constructor(sorted: readonly Brief[], tags: readonly ReadonlySet<string>[], { isRepeat }: Versions) {
    let counted = 0;
    for (const [at, article] of sorted.entries()) {
      this.#older.push(counted);
      for (const tag of tags[at] ?? []) add(this.#tags, tag, at);
      if (isRepeat(article)) continue;
      counted += 1;
      // One more than is looked through: that a term is common must be known, in which other articles it stands not.
      for (const term of termsOf(article)) add(this.#terms, term, at, COMMON + 1);
    }
  }

  /** How many articles older than the one at a place have a tag. */
  tagged(tag: string, at: number): number {
    return countBelow(this.#tags.get(tag) ?? [], at);
  }

  /** The older articles that share enough of an article's most telling terms. */
  candidates(article: Brief, at: number): Candidate[] {
    const telling = this.#telling(article, at);
    const found = new Map<number, { shared: number; score: number }>();
    for (const { posting, count, weight } of telling) {
      for (const other of posting.slice(0, count)) {
        const { shared, score } = found.get(other) ?? { shared: 0, score: 0 };
        found.set(other, { shared: shared + 1, score: score + weight });
      }
    }
    const least = CLOSE * telling.reduce((sum, { weight }) => sum + weight, 0);
    return [...found]
      .filter(([, { shared, score }]) => shared >= SHARED && score >= least)
      .map(([other, { score }]) => ({ at: other, score }));
  }

  #telling(article: Brief, at: number) {
    const inTitle = new Set(unpack(article.terms.title));
    return termsOf(article)
      .flatMap((term) => {
        const posting = this.#terms.get(term) ?? [];
        const count = countBelow(posting, at);
        if (count > COMMON) return [];
        const weight = (inTitle.has(term) ? IN_TITLE : 1) * rarity(count, this.#older[at] ?? 0);
        return weight > 0 ? { term, posting, count, weight } : [];
      })
      .sort((one, other) => other.weight - one.weight || one.term - other.term)
      .slice(0, TELLING);
  }
}

function termsOf({ terms }: Brief): number[] {
  return unpack(terms.title + terms.text);
}

function add<Key>(postings: Map<Key, number[]>, key: Key, at: number, most = Infinity): void {
  const posting = postings.get(key);
  if (!posting) postings.set(key, [at]);
  else if (posting.length < most) posting.push(at);
}

/** How many of some numbers, in rising order, are lower than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
