/** Where a term stands: by article, what it is worth there, and whether with the very marks of the query. */
export type Places = Map<number, { value: number; isExact: boolean }>;

const NEIGHBOURS = 3;
/** The share of a query's syllables that an article must have, of those that the best has. */
const COVERED = 0.75;

interface Sum {
  score: number;
  /** How many of the query's syllables the article has, and how many of those with their marks. */
  held: number;
  exact: number;
}

/** Adds up what each article is worth to a query. */
export class Tally {
  readonly #met = new Map<number, Sum>();
  readonly #total: number;

  /** @param total how many articles there are */
  constructor(total: number) {
    this.#total = total;
  }

  /** Adds the places of one syllable of the query. */
  addSyllable(places: Places): void {
    const rarity = Math.log(1 + this.#total / places.size);
    for (const [article, { value, isExact }] of places) this.#add(article, value * rarity, true, isExact);
  }

  /**
   * Adds the places of two neighbours. The index holds pairs without their marks: those come from the places of the
   * syllables. An article that lacks the second syllable holds a longer word that begins with it.
   * @param otherMarks what a place with other marks is worth, 0 to 1
   */
  addPair(places: Places, one: Places | undefined, next: Places | undefined, otherMarks: number): void {
    const rarity = NEIGHBOURS * Math.log(1 + this.#total / places.size);
    for (const [article, { value }] of places) {
      const second = next?.get(article);
      const isExact = one?.get(article)?.isExact === true && second?.isExact !== false;
      this.#add(article, value * rarity * (isExact ? 1 : otherMarks), !second, isExact);
    }
  }

  #add(article: number, score: number, isSyllable: boolean, isExact: boolean): void {
    const sum = this.#met.get(article) ?? { score: 0, held: 0, exact: 0 };
    sum.score += score;
    sum.held += Number(isSyllable);
    sum.exact += Number(isSyllable && isExact);
    this.#met.set(article, sum);
  }

  /**
   * The articles that have most of the syllables that any has, best first.
   * @param syllables how many the query has
   */
  best(syllables: number): number[] {
    const most = [...this.#met.values()].reduce((one, { held }) => Math.max(one, held), 0);
    const isWhole = ({ exact }: Sum) => Number(exact === syllables);
    return [...this.#met]
      .filter(([, { held }]) => held >= Math.ceil(most * COVERED))
      .sort(([a, one], [b, other]) => isWhole(other) - isWhole(one) || other.score - one.score || b - a)
      .map(([article]) => article);
  }
}
