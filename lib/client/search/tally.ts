/** Where a term stands: by article, what it is worth there, and whether with the very marks of the query. */
export type Places = ReadonlyMap<number, { value: number; isExact: boolean }>;

const NEIGHBOURS = 3;

interface Sum {
  score: number;
  /** How many of what the query asks for the article has, and how many of those with their marks. */
  held: number;
  exact: number;
}

/** An article that was found, and how close it is. */
export interface Hit {
  article: number;
  score: number;
}

/** The articles that a query finds. */
export interface Found {
  /** Best first. */
  hits: Hit[];
  /** False where no article has all that the query asks for: these have most of it. */
  hasAll: boolean;
  /** How many have all of it, with the marks that were typed. */
  exact: number;
}

/** Adds up what each article is worth to a query. */
export class Tally {
  readonly #met = new Map<number, Sum>();
  readonly #total: number;
  #asked = 0;

  /** @param total how many articles there are */
  constructor(total: number) {
    this.#total = total;
  }

  /** Adds the places of a syllable that an article must have. */
  addSyllable(places: Places): void {
    this.#asked += 1;
    const rarity = Math.log(1 + this.#total / places.size);
    for (const [article, { value, isExact }] of places) this.#add(article, value * rarity, true, isExact);
  }

  /** Adds the places of two neighbours, which an article is worth more with. */
  addPair(places: Places): void {
    const rarity = NEIGHBOURS * Math.log(1 + this.#total / places.size);
    for (const [article, { value }] of places) this.#add(article, value * rarity, false, false);
  }

  /** Adds the articles that have a phrase: others lack something. */
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
   * The articles that have all that was asked for, or where none has, those that have most of it: best first, those with all
   * its marks before others, of equals the newest.
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
