import { stripMarks } from '../language/spelling';
import { wordsOfQuery } from './query';
import { Tally, type Places } from './tally';
import { decodePostings, pairLine, partOf } from './terms';

/** What a term is worth by its level: in the body, there several times, in the lede, in the title. */
const worth = [1, 1.6, 3, 6];
const UNFINISHED = 0.5;
const OTHER_MARKS = 0.25;
/** The level of titles, and how many words they usually have: a word weighs more in a shorter one. */
const TITLE = 3;
const USUAL_TITLE = 13;

/** All articles lie in bundles. Each bundle numbers its own articles and has an index of its own. */
export interface Index {
  /** By bundle, into how many files its index is cut. */
  shards: readonly number[];
  read: (bundle: number, shard: number) => Promise<string>;
  catalogue: () => Promise<Catalogue>;
}

interface Catalogue {
  /** By bundle and number there, an article's number among all; the newest is the last. */
  numbers: readonly (readonly number[])[];
  /** By number among all, how many words an article's title has. */
  titles: readonly number[];
}

/** A term in one bundle. */
interface Entry {
  bundle: number;
  name: string;
  postings: string;
}

/**
 * Finds the articles that hold the words of a query, best first: those with all its marks as written, then by rarity and
 * place of the words, neighbours above scattered ones. A query without marks finds every spelling, and the last word, if it
 * has a neighbour, also what it may become. Of equals the newest comes first.
 * @returns numbers among all articles
 */
export async function find(query: string, index: Index): Promise<number[]> {
  const { syllables, pairs, unfinished } = wordsOfQuery(query);
  const [catalogue, ofSyllables, ofPairs] = await Promise.all([
    index.catalogue(),
    Promise.all(syllables.map((syllable) => readLine(stripMarks(syllable), index))),
    Promise.all(pairs.map(([one, next]) => readLine(pairLine(stripMarks(one), stripMarks(next)), index))),
  ]);
  const met = new Tally(catalogue.titles.length);
  const single = new Map<string, Places>();
  for (const [at, syllable] of syllables.entries()) {
    const hasMarks = syllable !== stripMarks(syllable);
    const likeness = (name: string) => (!hasMarks || name === syllable ? 1 : OTHER_MARKS);
    const places = placesOf(ofSyllables[at] ?? [], catalogue, likeness);
    single.set(syllable, places);
    met.addSyllable(places);
  }
  for (const [at, pair] of pairs.entries()) {
    const [one, next] = pair;
    const bare = stripMarks(next);
    const grown = pair === unfinished ? UNFINISHED : 0;
    const likeness = (name: string) => (name === bare ? 1 : name.startsWith(bare) ? grown : 0);
    const places = placesOf(ofPairs[at] ?? [], catalogue, likeness);
    met.addPair(places, single.get(one), single.get(next), OTHER_MARKS);
  }
  return met.best(syllables.length);
}

/** What all bundles have on one line of the index. */
async function readLine(line: string, { shards, read }: Index): Promise<Entry[]> {
  const texts = await Promise.all(shards.map((files, bundle) => read(bundle, partOf(line, files))));
  return texts.flatMap((text, bundle) => {
    const found = text.split('\n').find((each) => each.startsWith(`${line}\t`)) ?? '';
    return found
      .split('\t')
      .slice(1)
      .map((entry) => {
        const [name = '', postings = ''] = entry.split(' ');
        return { bundle, name, postings };
      });
  });
}

/** @param likeness of a term to the one that is looked for, 0 to 1 */
function placesOf(
  entries: readonly Entry[],
  { numbers, titles }: Catalogue,
  likeness: (name: string) => number,
): Places {
  const places: Places = new Map();
  for (const { bundle, name, postings } of entries) {
    const like = likeness(name);
    if (like === 0) continue;
    for (const [number, level] of decodePostings(postings)) {
      const article = numbers[bundle]?.[number];
      // Published between two of the files that a page has read.
      if (article === undefined) continue;
      const known = places.get(article);
      const telling = level === TITLE ? Math.sqrt(USUAL_TITLE / (titles[article] ?? USUAL_TITLE)) : 1;
      const value = Math.max((worth[level] ?? 0) * telling * like, known?.value ?? 0);
      places.set(article, { value, isExact: like === 1 || known?.isExact === true });
    }
  }
  return places;
}
