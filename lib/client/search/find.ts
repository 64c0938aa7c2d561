import { stripMarks } from '../../language/spelling';
import type { Catalogue } from './catalogue';
import type { Entry } from './index-pages';
import type { IndexReader } from './index-reader';
import { isSpelled, wordsOfQuery, type Pair } from './query';
import { Tally, type Found, type Places } from './tally';
import { pairLine, pairsOf, syllableLine } from './terms';

/** What a term is worth by its level: in the body, there several times, in the lede, in the title. */
const worth = [1, 1.6, 3, 6];
const UNFINISHED = 0.5;
const OTHER_MARKS = 0.25;
/** The level of titles, and how many words they usually have: a word weighs more in a shorter one. */
const TITLE = 3;
const USUAL_TITLE = 13;

/** What a search reads. */
export interface SearchIndex {
  catalogue: Pick<Catalogue, 'titles' | 'total'>;
  reader: Pick<IndexReader, 'entries'>;
  /** What a beginning may become, most frequent first; asked for where a query has but one word in a row. */
  completions: (beginning: string) => Promise<readonly string[]>;
}

/**
 * Finds the articles that hold all words of a query, best first: those with all its marks as written, then by rarity and
 * place of the words, neighbours above scattered ones. A query without marks finds every spelling, and the last word also
 * what it may become.
 */
export async function find(query: string, index: SearchIndex): Promise<Found> {
  const { syllables, pairs, phrases, unfinished, opening, half } = wordsOfQuery(query);
  const grown = opening === undefined || opening === half ? [] : await index.completions(opening);
  const whole = [...syllables, ...grown].filter((syllable) => syllable !== half);
  const lines = [...whole.map(syllableLine), ...pairs.map((pair) => pairLine(...pair))];
  const entries = await index.reader.entries(lines, whole.length);
  const { catalogue } = index;
  const placesOn = (line: string, likeness: (name: string) => number) =>
    placesOf(entries.get(line) ?? [], catalogue, likeness);
  const tally = new Tally(catalogue.total);
  const places = new Map<string, Places>();
  for (const pair of pairs) {
    const likeness = (name: string) => likenessOfPair(name, pair, pair === unfinished);
    const found = placesOn(pairLine(...pair), likeness);
    places.set(pair.join(' '), found);
    tally.addPair(found);
  }
  for (const syllable of syllables) {
    const all = [placesOn(syllableLine(syllable), (name) => (isSpelled(syllable, name) ? 1 : OTHER_MARKS))];
    // An article that lacks the last syllable holds a longer one that begins with it.
    if (syllable === unfinished?.[1]) all.push(places.get(unfinished.join(' ')) ?? new Map());
    if (syllable === opening)
      for (const longer of grown)
        all.push(placesOn(syllableLine(longer), (name) => (name === longer ? UNFINISHED : 0)));
    tally.addSyllable(joined(all));
  }
  for (const phrase of phrases) tally.addPhrase(articlesWith(phrase, places));
  return tally.best();
}

/** Reads of the index what {@link find} will need when the last word of a query is finished. */
export async function prepare(query: string, reader: SearchIndex['reader']): Promise<void> {
  const { syllables, pairs, unfinished, opening } = wordsOfQuery(query);
  const last = unfinished?.[1] ?? opening;
  const finished = syllables.filter((syllable) => syllable !== last);
  const lines = [...finished.map(syllableLine), ...pairs.map((pair) => pairLine(...pair))];
  await reader.entries(lines, finished.length);
}

/** How like a pair of neighbours is to the one that is looked for, 0 to 1. */
function likenessOfPair(name: string, [one, next]: Pair, isUnfinished: boolean): number {
  const [first = '', second = ''] = name.split(' ');
  const marks = isSpelled(one, first) ? 1 : OTHER_MARKS;
  if (isSpelled(next, second)) return marks;
  if (stripMarks(second) === stripMarks(next)) return Math.min(marks, OTHER_MARKS);
  return isUnfinished && stripMarks(second).startsWith(stripMarks(next)) ? marks * UNFINISHED : 0;
}

/** The articles that have all neighbours of a phrase, with its marks where it has any. */
function articlesWith(phrase: readonly string[], places: ReadonlyMap<string, Places>): Set<number> {
  const none: Places = new Map();
  const sets = pairsOf(phrase).map((pair) => places.get(pair.join(' ')) ?? none);
  const articles = [...(sets[0] ?? none).keys()];
  return new Set(articles.filter((article) => sets.every((its) => its.get(article)?.isExact === true)));
}

/** The best of several places in each article. */
function joined(all: readonly Places[]): Places {
  const best = new Map<number, { value: number; isExact: boolean }>();
  for (const places of all)
    for (const [article, place] of places) {
      const known = best.get(article);
      const isExact = place.isExact || known?.isExact === true;
      best.set(article, { value: Math.max(place.value, known?.value ?? 0), isExact });
    }
  return best;
}

/** @param likeness of a term to the one that is looked for, 0 to 1 */
function placesOf(
  entries: readonly Entry[],
  { titles }: SearchIndex['catalogue'],
  likeness: (name: string) => number,
): Places {
  const places = new Map<number, { value: number; isExact: boolean }>();
  for (const { name, postings } of entries) {
    const like = likeness(name);
    if (like === 0) continue;
    for (const [article, level] of postings) {
      const known = places.get(article);
      const telling = level === TITLE ? Math.sqrt(USUAL_TITLE / (titles[article] ?? USUAL_TITLE)) : 1;
      const value = Math.max((worth[level] ?? 0) * telling * like, known?.value ?? 0);
      places.set(article, { value, isExact: like > OTHER_MARKS || known?.isExact === true });
    }
  }
  return places;
}
