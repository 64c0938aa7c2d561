import type { Catalogue } from './catalogue';

/** Pages with a term: the term's value there, and whether its marks are those typed. */
export type Places = ReadonlyMap<number, Place>;

export interface Place {
  value: number;
  isExact: boolean;
}

const NEIGHBOURS = 3;

interface Sum {
  score: number;
  /** How many parts of the query it has, and how many with their marks. */
  held: number;
  exact: number;
}

/** The page of an article found that has most of the query, and the article's score. */
export interface Hit {
  page: number;
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

/** Sums up the scores of articles for a query. The pages of an article count as one text. */
export class Tally {
  readonly #met = new Map<number, Sum>();
  /** The pages of articles of several pages. */
  readonly #pages = new Map<number, Sum>();
  readonly #total: number;
  readonly #firstPages: Catalogue['firstPages'];
  #asked = 0;

  constructor({ total, firstPages }: Pick<Catalogue, 'total' | 'firstPages'>) {
    this.#total = total;
    this.#firstPages = firstPages;
  }

  /** Adds a syllable that an article must have. */
  addSyllable(places: Places): void {
    this.#asked += 1;
    const rarity = Math.log(1 + this.#total / places.size);
    this.#addAll(places, rarity, true);
  }

  /** Adds a pair of neighbours, which raises an article's score. */
  addPair(places: Places): void {
    const rarity = NEIGHBOURS * Math.log(1 + this.#total / places.size);
    this.#addAll(places, rarity, false);
  }

  /** Adds a phrase: articles without it do not have everything. */
  addPhrase(pages: ReadonlySet<number>): void {
    this.#asked += 1;
    this.#addAll(new Map([...pages].map((page) => [page, { value: 0, isExact: true }])), 0, true);
  }

  /** @param rarity is multiplied with the value at each place */
  #addAll(places: Places, rarity: number, isAsked: boolean): void {
    const best = new Map<number, Place>();
    for (const [page, place] of places) {
      const first = this.#firstPages.get(page);
      if (first === undefined) addTo(this.#met, page, place, rarity, isAsked);
      else {
        addTo(this.#pages, page, place, rarity, isAsked);
        best.set(first, better(place, best.get(first)));
      }
    }
    for (const [first, place] of best) addTo(this.#met, first, place, rarity, isAsked);
  }

  /**
   * The articles with everything in the query, else those with most of it, at least half. Best first: those with all marks before
   * others; equal ones newest first.
   */
  best(): Found {
    const most = [...this.#met.values()].reduce((one, { held }) => Math.max(one, held), 0);
    const isWhole = ({ exact }: Sum) => Number(exact === this.#asked);
    const kept = [...this.#met].filter(([, { held }]) => held === most && held * 2 >= this.#asked);
    const hits = kept
      .sort(([a, one], [b, other]) => isWhole(other) - isWhole(one) || other.score - one.score || b - a)
      .map(([article, { score }]) => ({ page: this.#bestPage(article), score }));
    return { hits, hasAll: most === this.#asked, exact: kept.filter(([, sum]) => isWhole(sum)).length };
  }

  /** @param article its first page */
  #bestPage(article: number): number {
    let best = article;
    for (let page = article; this.#firstPages.get(page) === article; page += 1)
      if (hasMore(this.#pages.get(page), this.#pages.get(best))) best = page;
    return best;
  }
}

function addTo(sums: Map<number, Sum>, at: number, place: Place, rarity: number, isAsked: boolean): void {
  const sum = sums.get(at) ?? { score: 0, held: 0, exact: 0 };
  sum.score += place.value * rarity;
  sum.held += Number(isAsked);
  sum.exact += Number(isAsked && place.isExact);
  sums.set(at, sum);
}

/** The best of two places in one text. */
export function better(one: Place, other: Place | undefined): Place {
  if (!other) return one;
  return { value: Math.max(one.value, other.value), isExact: one.isExact || other.isExact };
}

function hasMore(one: Sum | undefined, other: Sum | undefined): boolean {
  if (!one || !other) return one !== undefined;
  return one.held > other.held || (one.held === other.held && one.score > other.score);
}
