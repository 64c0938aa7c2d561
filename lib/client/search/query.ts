import { stripMarks } from '../../language/spelling';
import { pairsOf, runsOf } from './terms';

/** Maximum of words looked up: each costs requests. */
const MOST_WORDS = 8;

/** Two neighbours, as the reader spells them. */
export type Pair = readonly [one: string, next: string];

/** What is looked up for a query, each once. */
export interface QueryWords {
  syllables: string[];
  pairs: Pair[];
  /** Syllables that must be neighbours: “quoted ones”, and words such as “133/2016”. */
  phrases: string[][];
  /** The last pair, if its second word may be unfinished (the query ends in a letter). */
  unfinished: Pair | undefined;
  /** The last syllable, if it may be unfinished and has no neighbour. */
  opening: string | undefined;
  /** The last syllable, if it is unfinished because it cannot be a whole one. */
  half: string | undefined;
}

/** Initial consonants of Vietnamese syllables, without marks. */
const ONSET = /^(?:[bcdghklmnpqrstvx]|[ckgnpt]h|n?gh?|gi|qu|tr)$/;

/** “…”, "…" or «…»; an open quotation runs to the end. */
const QUOTED = /[“"«”]([^“”"«»]*)(?:[”"»“]|$)/gu;

/** Splits a query into syllables and pairs of neighbours. */
export function wordsOfQuery(query: string): QueryWords {
  const words = query.split(/\s+/);
  const runs = runsOf(words.slice(0, MOST_WORDS).join(' '));
  const pairs = new Map<string, Pair>();
  for (const pair of runs.flatMap(pairsOf)) pairs.set(pair.join(' '), pair);
  const last = runs.at(-1) ?? [];
  const isCut = words.length > MOST_WORDS || !/[\p{L}\p{M}\p{N}]$/u.test(query);
  const syllables = [...new Set(runs.flat())];
  const growing = isCut ? undefined : last.at(-1);
  return {
    syllables,
    pairs: [...pairs.values()],
    phrases: phrasesOf(query).filter((phrase) => phrase.every((syllable) => syllables.includes(syllable))),
    unfinished: isCut ? undefined : pairs.get(last.slice(-2).join(' ')),
    opening: last.length > 1 ? undefined : growing,
    half: growing !== undefined && ONSET.test(stripMarks(growing)) ? growing : undefined,
  };
}

/** Whether a query contains anything that can be looked up. */
export function hasWords(query: string): boolean {
  const { syllables, half } = wordsOfQuery(query);
  return syllables.some((syllable) => syllable !== half);
}

function phrasesOf(query: string): string[][] {
  const quoted = [...query.matchAll(QUOTED)].flatMap(([, words = '']) => runsOf(words));
  const glued = query.replace(QUOTED, ' ').split(/\s+/).flatMap(runsOf).filter(isNumber);
  return [...quoted, ...glued].filter((run) => run.length > 1);
}

/** Whether a joined word is a number or an abbreviation (“4.3.4”, “C/O”), not two words (“nhập/xuất”). */
function isNumber(run: readonly string[]): boolean {
  return run.some((syllable) => /\d/.test(syllable)) || run.every((syllable) => syllable.length < 4);
}

/** Whether a syllable matches the typed one: without marks any spelling does. */
export function isSpelled(asked: string, name: string): boolean {
  return asked === stripMarks(asked) ? stripMarks(name) === asked : name === asked;
}
