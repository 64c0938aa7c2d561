import { stripMarks } from '../../language/spelling';
import type { Catalogue } from './catalogue';
import type { Entry } from './index-pages';
import type { IndexReader } from './index-reader';
import { isSpelled, wordsOfQuery, type Pair } from './query';
import { better, Tally, type Found, type Place, type Places } from './tally';
import { pairLine, pairsOf, syllableLine } from './terms';

/** Weight of a term by level: in the body, several times there, in the lede, in the title. */
const worth = [1, 1.6, 3, 6];
const UNFINISHED = 0.5;
const OTHER_MARKS = 0.25;
/** The level of titles, and their usual number of words: a word weighs more in a shorter title. */
const TITLE = 3;
const USUAL_TITLE = 13;

/** What a search reads. */
export interface SearchIndex {
  catalogue: Pick<Catalogue, 'titles' | 'total' | 'firstPages'>;
  reader: Pick<IndexReader, 'entries'>;
  /** Completions of an unfinished word, most frequent first; used if the word has no neighbour. */
  completions: (beginning: string) => Promise<readonly string[]>;
}

/**
 * Finds the articles that contain all words of a query, best first: those with all marks as typed, then by rarity and
 * place of the words, with neighbours above scattered words. A query without marks finds every spelling. The last word
 * also finds its completions.
 */
export async function find(query: string, index: SearchIndex): Promise<Found> {
  const { syllables, pairs, phrases, unfinished, opening, half } = wordsOfQuery(query);
  const grown = opening === undefined || opening === half ? [] : await index.completions(opening);
  const whole = [...syllables, ...grown].filter((syllable) => syllable !== half);
  const isNeeded = neededPairs(phrases, unfinished);
  const needed = [...whole.map(syllableLine), ...pairs.filter(isNeeded).map((pair) => pairLine(...pair))];
  const others = pairs.filter((pair) => !isNeeded(pair)).map((pair) => pairLine(...pair));
  const entries = await index.reader.entries(needed, whole.length, others);
  const { catalogue } = index;
  const placesOn = (line: string, likeness: (name: string) => number) =>
    placesOf(entries.get(line) ?? [], catalogue, likeness);
  const tally = new Tally(catalogue);
  const places = new Map<string, Places>();
  for (const pair of pairs) {
    const likeness = (name: string) => likenessOfPair(name, pair, pair === unfinished);
    const found = placesOn(pairLine(...pair), likeness);
    places.set(pair.join(' '), found);
    tally.addPair(found);
  }
  for (const syllable of syllables) {
    const all = [placesOn(syllableLine(syllable), (name) => (isSpelled(syllable, name) ? 1 : OTHER_MARKS))];
    // An article without the last syllable has a longer one that begins with it.
    if (syllable === unfinished?.[1]) all.push(places.get(unfinished.join(' ')) ?? new Map());
    if (syllable === opening)
      for (const longer of grown)
        all.push(placesOn(syllableLine(longer), (name) => (name === longer ? UNFINISHED : 0)));
    tally.addSyllable(joined(all));
  }
  for (const phrase of phrases) tally.addPhrase(pagesWith(phrase, places));
  return tally.best();
}

/** Pairs that decide what is found; the others only decide the order. */
function neededPairs(phrases: readonly (readonly string[])[], unfinished: Pair | undefined) {
  const needed = new Set(phrases.flatMap(pairsOf).map((pair) => pair.join(' ')));
  return (pair: Pair): boolean => pair === unfinished || needed.has(pair.join(' '));
}

/** Loads what {@link find} will need when the last word is finished. */
export async function prepare(query: string, reader: SearchIndex['reader']): Promise<void> {
  const { syllables, pairs, unfinished, opening } = wordsOfQuery(query);
  const last = unfinished?.[1] ?? opening;
  const finished = syllables.filter((syllable) => syllable !== last);
  const lines = pairs.map((pair) => pairLine(...pair));
  await reader.entries(finished.map(syllableLine), finished.length, lines);
}

/** Similarity of a pair of neighbours to the one in the query, 0 to 1. */
function likenessOfPair(name: string, [one, next]: Pair, isUnfinished: boolean): number {
  const [first = '', second = ''] = name.split(' ');
  const marks = isSpelled(one, first) ? 1 : OTHER_MARKS;
  if (isSpelled(next, second)) return marks;
  if (stripMarks(second) === stripMarks(next)) return Math.min(marks, OTHER_MARKS);
  return isUnfinished && stripMarks(second).startsWith(stripMarks(next)) ? marks * UNFINISHED : 0;
}

/** The pages that contain a phrase, with its marks if it has any. */
function pagesWith(phrase: readonly string[], places: ReadonlyMap<string, Places>): Set<number> {
  const none: Places = new Map();
  const sets = pairsOf(phrase).map((pair) => places.get(pair.join(' ')) ?? none);
  const pages = [...(sets[0] ?? none).keys()];
  return new Set(pages.filter((page) => sets.every((its) => its.get(page)?.isExact === true)));
}

/** The best of several places on each page. */
function joined(all: readonly Places[]): Places {
  const best = new Map<number, Place>();
  for (const places of all) for (const [page, place] of places) best.set(page, better(place, best.get(page)));
  return best;
}

/** @param likeness of a term to the one in the query, 0 to 1 */
function placesOf(
  entries: readonly Entry[],
  { titles }: SearchIndex['catalogue'],
  likeness: (name: string) => number,
): Places {
  const places = new Map<number, Place>();
  for (const { name, postings } of entries) {
    const like = likeness(name);
    if (like === 0) continue;
    for (const [page, level] of postings) {
      const telling = level === TITLE ? Math.sqrt(USUAL_TITLE / (titles[page] ?? USUAL_TITLE)) : 1;
      const value = (worth[level] ?? 0) * telling * like;
      places.set(page, better({ value, isExact: like > OTHER_MARKS }, places.get(page)));
    }
  }
  return places;
}
