// @ts-check
import { decode, fold, pairLine, partOf, runsOf, spell } from './terms.js';

/** Finding articles, and showing where the words stand in a text. */

/** What a term is worth by its level: in the body, there several times, in the lede, in the title. */
const worth = [1, 1.6, 3, 6];
const OTHER_MARKS = 0.25;
const UNFINISHED = 0.5;
const NEIGHBOURS = 3;
/** The level of titles, and how many words they usually have: what stands in a short one, the article is about. */
const TITLE = 3;
const USUAL_TITLE = 13;
/** The share of a query's syllables that an article must have, of those that the best has. */
const COVERED = 0.75;
/** More are not looked up: each costs files. */
const MOST_WORDS = 8;

/**
 * All articles lie in bundles, each of which numbers its own and has an index of its own.
 * @typedef {object} Index
 * @property {number[]} shards into how many files each is cut
 * @property {(bundle: number, shard: number) => Promise<string>} read
 * @property {() => Promise<Catalogue>} catalogue
 */

/**
 * @typedef {object} Catalogue
 * @property {number[][]} numbers by bundle and number there, an article's number among all; the newest is the last
 * @property {number[]} titles by number among all, how many words an article's title has
 */

/** @typedef {{ bundle: number, name: string, postings: string }} Entry a term in one bundle */
/** @typedef {Map<number, { value: number, isExact: boolean }>} Places by article */

/**
 * Articles that hold the words of a query, best first: those with all its marks as written, then by rarity and place of
 * the words, neighbours above scattered ones. A query without marks finds every spelling, and the last word, behind
 * another one, also what it may become. Of equals the newest comes first.
 * @param {string} query @param {Index} index
 * @returns {Promise<number[]>} numbers among all articles
 */
export async function find(query, index) {
  const { syllables, pairs, unfinished } = wordsOf(query);
  const [catalogue, ofSyllables, ofPairs] = await Promise.all([
    index.catalogue(),
    Promise.all(syllables.map((syllable) => readLine(fold(syllable), index))),
    Promise.all(pairs.map(([one, next]) => readLine(pairLine(fold(one), fold(next)), index))),
  ]);
  const met = new Tally(catalogue.titles.length);
  /** @type {Map<string, Places>} */
  const single = new Map();
  for (const [at, syllable] of syllables.entries()) {
    const hasMarks = syllable !== fold(syllable);
    const likeness = (/** @type {string} */ name) => (!hasMarks || name === syllable ? 1 : OTHER_MARKS);
    const places = placesOf(ofSyllables[at] ?? [], catalogue, likeness);
    single.set(syllable, places);
    met.addSyllable(places);
  }
  for (const [at, pair] of pairs.entries()) {
    const [one, next] = pair;
    const folded = fold(next);
    const rest = pair === unfinished ? UNFINISHED : 0;
    const likeness = (/** @type {string} */ name) =>
      name === folded ? 1 : name.startsWith(folded) ? rest : 0;
    met.addPair(placesOf(ofPairs[at] ?? [], catalogue, likeness), single.get(one), single.get(next));
  }
  return met.best(syllables.length);
}

/** What of a query is looked up. @param {string} query */
function wordsOf(query) {
  const words = query.split(/\s+/);
  const runs = runsOf(words.slice(0, MOST_WORDS).join(' '));
  /** @type {Map<string, [one: string, next: string]>} */
  const pairs = new Map();
  for (const run of runs)
    for (const [at, next] of run.entries()) {
      const one = run[at - 1];
      if (one !== undefined) pairs.set(`${one} ${next}`, [one, next]);
    }
  const last = runs.at(-1)?.slice(-2).join(' ') ?? '';
  const isCut = words.length > MOST_WORDS || !/[\p{L}\p{M}\p{N}]$/u.test(query);
  return {
    syllables: [...new Set(runs.flat())],
    pairs: [...pairs.values()],
    unfinished: isCut ? undefined : pairs.get(last),
  };
}

/** What all bundles have on one line of the index. @param {string} line @param {Index} index @returns {Promise<Entry[]>} */
async function readLine(line, { shards, read }) {
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

/** @param {Entry[]} entries @param {Catalogue} catalogue @param {(name: string) => number} likeness of a term to the one that is asked for, 0 to 1 @returns {Places} */
function placesOf(entries, { numbers, titles }, likeness) {
  /** @type {Places} */
  const places = new Map();
  for (const { bundle, name, postings } of entries) {
    const like = likeness(name);
    if (like === 0) continue;
    for (const [number, level] of decode(postings)) {
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

/** What the articles are worth that any word was met in. */
class Tally {
  /** @type {Map<number, { score: number, held: number, exact: number }>} */
  #met = new Map();
  /** @param {number} total of all articles */
  constructor(total) {
    this.total = total;
  }

  /** @param {Places} places */
  addSyllable(places) {
    const rarity = Math.log(1 + this.total / places.size);
    for (const [article, { value, isExact }] of places) this.#add(article, value * rarity, true, isExact);
  }

  /**
   * The index knows pairs without their marks: those are told by the syllables. An article that lacks the second one has it unfinished.
   * @param {Places} places @param {Places | undefined} one @param {Places | undefined} next
   */
  addPair(places, one, next) {
    const rarity = NEIGHBOURS * Math.log(1 + this.total / places.size);
    for (const [article, { value }] of places) {
      const second = next?.get(article);
      const isExact = one?.get(article)?.isExact === true && second?.isExact !== false;
      this.#add(article, value * rarity * (isExact ? 1 : OTHER_MARKS), !second, isExact);
    }
  }

  /** @param {number} article @param {number} score @param {boolean} isWord one more of the query's syllables @param {boolean} isExact */
  #add(article, score, isWord, isExact) {
    const sum = this.#met.get(article) ?? { score: 0, held: 0, exact: 0 };
    sum.score += score;
    sum.held += Number(isWord);
    sum.exact += Number(isWord && isExact);
    this.#met.set(article, sum);
  }

  /** The articles that have most of what any has, best first. @param {number} syllables of the query */
  best(syllables) {
    const most = [...this.#met.values()].reduce((one, { held }) => Math.max(one, held), 0);
    const isWhole = (/** @type {number} */ exact) => Number(exact === syllables);
    return [...this.#met]
      .filter(([, { held }]) => held >= Math.ceil(most * COVERED))
      .sort(
        ([a, one], [b, other]) =>
          isWhole(other.exact) - isWhole(one.exact) || other.score - one.score || b - a,
      )
      .map(([article]) => article);
  }
}

/**
 * A stretch of a text around the words of a query, cut up so that they can be highlighted. Neighbours in the query that
 * are neighbours in the text, too, are meant; where there are none, each of its syllables is.
 * @param {string} text @param {string} query @param {number} length about how many letters to give
 * @returns {{ pieces: { text: string, hit: boolean }[], share: number }} `share`: of the query's neighbours, or its only word, that were met
 */
export function highlight(text, query, length) {
  const whole = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const { syllables, pairs: asked, unfinished } = wordsOf(query);
  const wanted = new Set(syllables.map(fold));
  const pairs = new Set(asked.map((pair) => pair.map(fold).join(' ')));
  const opening = unfinished?.map(fold).join(' ');
  const tokens = [...whole.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    folded: fold(spell(word)),
  }));
  const met = tokens.map(({ folded }, at) => {
    const pair = `${folded} ${tokens[at + 1]?.folded}`;
    return opening !== undefined && pair.startsWith(opening) ? opening : pair;
  });
  const paired = tokens.filter((_, at) => pairs.has(met[at] ?? '') || pairs.has(met[at - 1] ?? ''));
  const hits = paired.length > 0 ? paired : tokens.filter(({ folded }) => wanted.has(folded));
  const { from, to } = stretch(whole, hits, length);
  /** @type {{ text: string, hit: boolean }[]} */
  const pieces = [];
  const add = (/** @type {string} */ part, hit = false) => part && pieces.push({ text: part, hit });
  let at = from;
  add(from > 0 ? '… ' : '');
  for (const hit of hits) {
    if (hit.from < from || hit.to > to) continue;
    add(whole.slice(at, hit.from));
    add(whole.slice(hit.from, hit.to), true);
    at = hit.to;
  }
  add(whole.slice(at, to));
  add(to < whole.length ? ' …' : '');
  const share =
    pairs.size > 0 ? new Set(met.filter((pair) => pairs.has(pair))).size / pairs.size : hits.length;
  return { pieces, share: Math.min(1, share) };
}

/** The stretch with most hits, from and to a word's end. @param {string} text @param {{ from: number }[]} hits @param {number} length */
function stretch(text, hits, length) {
  if (text.length <= length) return { from: 0, to: text.length };
  const within = (/** @type {number} */ start) =>
    hits.filter(({ from }) => from >= start && from < start + length * 0.7).length;
  const best = hits.reduce((one, { from }) => (within(from) > within(one) ? from : one), hits[0]?.from ?? 0);
  const start = Math.min(Math.max(0, best - length * 0.3), text.length - length);
  const from = start <= 0 ? 0 : text.indexOf(' ', start) + 1;
  const end = text.lastIndexOf(' ', from + length);
  return { from, to: from + length >= text.length || end <= from ? text.length : end };
}
