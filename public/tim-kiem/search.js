// @ts-check
/** Finding articles: shared by the page that searches, the build that makes its index, and the tests. */

/** Without case and marks; each syllable stays apart. @param {string} text */
export function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đð]/g, 'd');
}

/**
 * The terms of a text: its syllables in small letters with their marks, then pairs of neighbours that no punctuation parts.
 * @param {string} text
 */
export function termsOf(text) {
  const runs = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}\s]+/u)
    .map((run) => run.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const pairs = runs.flatMap((run) => run.slice(1).map((syllable, index) => `${run[index]} ${syllable}`));
  return { syllables: runs.flat(), pairs };
}

/** Which of the index's files holds a term: FNV-1a over its folded letters. @param {string} folded @param {number} shards */
export function shardOf(folded, shards) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < folded.length; index += 1)
    hash = Math.imul(hash ^ folded.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % shards;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Where a term stands, as text: per article the distance from the last one times four plus the level, five bits a letter.
 * @param {readonly (readonly [article: number, level: number])[]} postings by article
 */
export function encode(postings) {
  let text = '';
  let last = -1;
  for (const [article, level] of postings) {
    let rest = (article - last) * 4 + level;
    last = article;
    for (; rest > 31; rest >>>= 5) text += digits.charAt(32 + (rest & 31));
    text += digits.charAt(rest);
  }
  return text;
}

/** The reverse of `encode`. @param {string} text @returns {[article: number, level: number][]} */
export function decode(text) {
  /** @type {[number, number][]} */
  const postings = [];
  let [article, value, shift] = [-1, 0, 0];
  for (const letter of text) {
    const digit = digits.indexOf(letter);
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit > 31) continue;
    article += value >>> 2;
    postings.push([article, value & 3]);
    [value, shift] = [0, 0];
  }
  return postings;
}

/** What a term is worth by its level: in the body, there several times, in the lede, in the title. */
const worth = [1, 1.6, 3, 6];
const OTHER_MARKS = 0.25;
const NEIGHBOURS = 3;
/** The share of a query's syllables that an article must have, of those that the best has. */
const COVERED = 0.75;
/** More are not looked up: each costs a file. */
const MOST_SYLLABLES = 10;

/** @typedef {Record<string, string>} Shard postings by term, with its marks */

/**
 * Articles that hold the words of a query, best first: those with all its marks as written, then by rarity and place of
 * the words, neighbours above scattered ones. A query without marks finds every spelling. Of equals the newest comes first.
 * @param {string} query
 * @param {{ articles: number, shards: number }} size of the index
 * @param {(shard: number) => Promise<Shard>} read
 * @returns {Promise<number[]>} numbers of articles
 */
export async function find(query, size, read) {
  const { syllables, pairs } = termsOf(query);
  const asked = [...new Set(syllables)].slice(0, MOST_SYLLABLES);
  const terms = [...asked, ...new Set(pairs.slice(0, MOST_SYLLABLES - 1))];
  const places = await Promise.all(
    terms.map(async (term) => placesOf(term, await readTerm(term, size, read))),
  );
  /** @type {Map<number, { score: number, held: number, exact: number }>} */
  const met = new Map();
  for (const [index, place] of places.entries()) {
    const isPair = index >= asked.length;
    const rarity = Math.log(1 + size.articles / place.size) * (isPair ? NEIGHBOURS : 1);
    for (const [article, { value, isExact }] of place) {
      const sum = met.get(article) ?? { score: 0, held: 0, exact: 0 };
      sum.score += value * rarity;
      sum.held += Number(!isPair);
      sum.exact += Number(!isPair && isExact);
      met.set(article, sum);
    }
  }
  const most = [...met.values()].reduce((one, { held }) => Math.max(one, held), 0);
  const isWhole = (/** @type {number} */ exact) => Number(exact === asked.length);
  return [...met]
    .filter(([, { held }]) => held >= Math.ceil(most * COVERED))
    .sort(
      ([a, one], [b, other]) => isWhole(other.exact) - isWhole(one.exact) || other.score - one.score || b - a,
    )
    .map(([article]) => article);
}

/** @param {string} term @param {{ shards: number }} size @param {(shard: number) => Promise<Shard>} read */
async function readTerm(term, { shards }, read) {
  const folded = fold(term);
  const shard = await read(shardOf(folded, shards));
  return Object.entries(shard).filter(([spelling]) => fold(spelling) === folded);
}

/** @param {string} term @param {[spelling: string, postings: string][]} spellings */
function placesOf(term, spellings) {
  const hasMarks = term !== fold(term);
  /** @type {Map<number, { value: number, isExact: boolean }>} */
  const places = new Map();
  for (const [spelling, postings] of spellings) {
    const isExact = !hasMarks || spelling === term;
    for (const [article, level] of decode(postings)) {
      const value = (worth[level] ?? 0) * (isExact ? 1 : OTHER_MARKS);
      const known = places.get(article);
      const best = Math.max(value, known?.value ?? 0);
      places.set(article, { value: best, isExact: isExact || known?.isExact === true });
    }
  }
  return places;
}

/**
 * A stretch of a text around the words of a query, cut up so that they can be highlighted. Neighbours in the query that
 * are neighbours in the text, too, are meant; where there are none, each of its syllables is.
 * @param {string} text @param {string} query @param {number} length about how many letters to give
 * @returns {{ pieces: { text: string, hit: boolean }[], share: number }} `share`: of the query's neighbours, or its only word, that were met
 */
export function highlight(text, query, length) {
  const whole = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const asked = termsOf(query);
  const wanted = new Set(asked.syllables.map(fold));
  const pairs = new Set(asked.pairs.map(fold));
  const tokens = [...whole.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    folded: fold(word),
  }));
  const met = tokens.map(({ folded }, at) => `${folded} ${tokens[at + 1]?.folded}`);
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
