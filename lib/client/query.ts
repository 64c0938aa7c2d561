import { runsOf } from './terms';

/** More words than this are not looked up: each costs files. */
const MOST_WORDS = 8;

/** Two neighbours, as the reader spells them. */
type Pair = readonly [one: string, next: string];

/** What of a query is looked up, each once. */
interface QueryWords {
  syllables: string[];
  pairs: Pair[];
  /** The pair whose second word may still be growing: the last one, if a letter ends the query. */
  unfinished: Pair | undefined;
}

/** Cuts a query into syllables and pairs of neighbours. */
export function wordsOfQuery(query: string): QueryWords {
  const words = query.split(/\s+/);
  const runs = runsOf(words.slice(0, MOST_WORDS).join(' '));
  const pairs = new Map<string, Pair>();
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
