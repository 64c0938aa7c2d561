import { pairsOf, runsOf } from '../../client/search/terms';

/**
 * Lets articles that write a name in one way be found by its others: what they are cut into stands in them, too, at the level
 * of the one that is written.
 * @param places of each term: articles times four plus level, ascending; they are changed
 * @param spellings by name, all its spellings
 */
export function addSpellings(
  places: Map<string, Uint32Array>,
  spellings: readonly (readonly string[])[],
): void {
  const found = spellings.map((names) => {
    const terms = names.map(termsOf);
    return terms.map((its) => ({ terms: its, articles: articlesWith(its, places) }));
  });
  for (const names of found)
    for (const name of names)
      for (const other of names) {
        if (other === name) continue;
        for (const term of other.terms) addPlaces(places, term, name.articles);
      }
}

/** What a name is cut into: its syllables, and its pairs of neighbours. */
function termsOf(name: string): string[] {
  return runsOf(name).flatMap((run) => [...run, ...pairsOf(run).map((pair) => pair.join(' '))]);
}

/** The articles that have all of these terms, each with the lowest of their levels. */
function articlesWith(
  terms: readonly string[],
  places: ReadonlyMap<string, Uint32Array>,
): Map<number, number> {
  let articles: Map<number, number> | null = null;
  for (const term of terms) {
    const next = new Map<number, number>();
    for (const place of places.get(term) ?? []) {
      const before = articles === null ? 3 : articles.get(place >>> 2);
      if (before !== undefined) next.set(place >>> 2, Math.min(before, place & 3));
    }
    articles = next;
  }
  return articles ?? new Map<number, number>();
}

/** Adds the articles to a term's; of two levels the higher one stays. */
function addPlaces(
  places: Map<string, Uint32Array>,
  term: string,
  articles: ReadonlyMap<number, number>,
): void {
  if (articles.size === 0) return;
  const all = new Map(articles);
  for (const place of places.get(term) ?? [])
    all.set(place >>> 2, Math.max(place & 3, all.get(place >>> 2) ?? 0));
  places.set(term, Uint32Array.from(all, ([article, level]) => article * 4 + level).sort());
}
