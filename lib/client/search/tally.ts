/** Articles with a term: the term's value there, and whether its marks are those typed. */
export type Places = ReadonlyMap<number, { value: number; isExact: boolean }>;

const NEIGHBOURS = 3;

interface Sum {
  score: number;
  /** How many parts of the query the article has, and how many with their marks. */
  held: number;
  exact: number;
}

/** An article found, and its score. */
export interface Hit {
  article: number;
  score: number;
}

/** The result of a search. */
export interface Found {
  /** Best first. */
  hits: Hit[];
  /** False if no article has everything in the query; then these have most of it. */
  hasAll: boolean;
  /** How many have all of it, with the marks as typed. */
  exact: number;
}

/** Sums up the scores of articles for a query. */
export class Tally {
  readonly #met = new Map<number, Sum>();
  readonly #total: number;
  #asked = 0;

  /** @param total number of articles */
  constructor(total: number) {
    this.#total = total;
  }

  /** Adds a syllable that an article must have. */
  addSyllable(places: Places): void {
    this.#asked += 1;
    const rarity = Math.log(1 + this.#total / places.size);
    for (const [article, { value, isExact }] of places) this.#add(article, value * rarity, true, isExact);
  }

  /** Adds a pair of neighbours, which raises an article's score. */
  addPair(places: Places): void {
    const rarity = NEIGHBOURS * Math.log(1 + this.#total / places.size);
    for (const [article, { value }] of places) this.#add(article, value * rarity, false, false);
  }

  /** Adds a phrase: articles without it do not have everything. */
  addPhrase(articles: ReadonlySet<number>): void {
    this.#asked += 1;
    for (const article of articles) this.#add(article, 0, true, true);
  }

  #add(article: number, score: number, isAsked: boolean, isExact: boolean): void {
    const sum = this.#met.get(article) ?? { score: 0, held: 0, exact: 0 };
    sum.score += score;
    sum.held += Number(isAsked);
    sum.exact += Number(isAsked && isExact);
    this.#met.set(article, sum);
  }

  /**
   * The articles with everything in the query, else those with most of it. Best first: those with all marks before
   * others; equal ones newest first.
   */
  best(): Found {
    const most = [...this.#met.values()].reduce((one, { held }) => Math.max(one, held), 0);
    const isWhole = ({ exact }: Sum) => Number(exact === this.#asked);
    const kept = [...this.#met].filter(([, { held }]) => held === most && most > 0);
    const hits = kept
      .sort(([a, one], [b, other]) => isWhole(other) - isWhole(one) || other.score - one.score || b - a)
      .map(([article, { score }]) => ({ article, score }));
    return { hits, hasAll: most === this.#asked, exact: kept.filter(([, sum]) => isWhole(sum)).length };
  }
}
