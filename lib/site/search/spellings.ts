import { pairsOf, runsOf } from '../../client/search/terms';
import { joined, placesOf, toLexicon, type Lexicon } from './lexicon';

/**
 * Lets articles that write a name in one way be found by its others: what they are cut into stands in them, too, at the level
 * of the one that is written.
 * @param spellings by name, all its spellings
 */
export function withSpellings(lexicon: Lexicon, spellings: readonly (readonly string[])[]): Lexicon {
  const added = new Map<string, Map<number, number>>();
  for (const names of spellings) {
    const cut = names.map(termsOf);
    for (const terms of cut) {
      const articles = articlesWith(terms, lexicon);
      if (articles.size === 0) continue;
      for (const other of cut) if (other !== terms) for (const term of other) add(added, term, articles);
    }
  }
  const places = [...added].map(([term, articles]): [string, Uint32Array] => [
    term,
    Uint32Array.from(articles, ([article, level]) => article * 4 + level).sort(),
  ]);
  return joined(lexicon, toLexicon(new Map(places)));
}

/** What a name is cut into: its syllables, and its pairs of neighbours. */
function termsOf(name: string): string[] {
  return runsOf(name).flatMap((run) => [...run, ...pairsOf(run).map((pair) => pair.join(' '))]);
}

/** The articles that have all of these terms, each with the lowest of their levels. */
function articlesWith(terms: readonly string[], lexicon: Lexicon): Map<number, number> {
  const [rarest, ...others] = terms
    .map((term) => placesOf(lexicon, term))
    .sort((one, other) => one.length - other.length);
  const articles = new Map(Array.from(rarest ?? [], (place) => [place >>> 2, place & 3]));
  for (const places of others) keepCommon(articles, places);
  return articles;
}

/** Keeps those that have a further term. @param articles ascending, as its places are */
function keepCommon(articles: Map<number, number>, places: Uint32Array): void {
  let at = 0;
  for (const [article, level] of articles) {
    while (at < places.length && (places[at] ?? 0) >>> 2 < article) at += 1;
    const place = places[at] ?? 0;
    if (at < places.length && place >>> 2 === article) articles.set(article, Math.min(level, place & 3));
    else articles.delete(article);
  }
}

/** Adds articles to a term's; of two levels the higher one stays. */
function add(
  all: Map<string, Map<number, number>>,
  term: string,
  articles: ReadonlyMap<number, number>,
): void {
  const known = all.get(term) ?? new Map<number, number>();
  all.set(term, known);
  for (const [article, level] of articles) known.set(article, Math.max(level, known.get(article) ?? 0));
}
