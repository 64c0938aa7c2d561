import { slipsBetween } from '../../language/nearest';
import { stripMarks } from '../../language/spelling';
import { runsOf } from './terms';

/** The words of the paper: in how many articles each syllable or pair of neighbours is, to the power of two below, plus one. */
export interface Words {
  counts: ReadonlyMap<string, number>;
  syllables: readonly Syllable[];
}

interface Syllable {
  name: string;
  bare: string;
  count: number;
}

/** What a syllable that was typed may have been meant to be. */
interface Candidate {
  name: string;
  /** What it takes to have typed the other, in the measure of {@link Words}. */
  cost: number;
}

/** What a slip costs: a pair must be that much more frequent. Who types a syllable of the paper seldom means another one. */
const SLIP = { inUnknown: 5, inKnown: 12 };
/** What other marks than those that were typed cost. */
const MARKS = 3;
/** What a syllable costs that the paper does not have. */
const UNKNOWN = 12;
/** The share of a syllable's own count beside that of its pairs. */
const ALONE = 0.25;
/** Most completions of a beginning; each costs a request. */
const MOST_COMPLETIONS = 3;

/** Reads the file of {@link Words}, see `lib/site/search/frequent-words.ts`. */
export function readWords(text: string): Words {
  const counts = new Map(
    text.split('\n').map((line): [string, number] => {
      const [term = '', count = '0'] = line.split('\t');
      return [term, Number(count) + 1];
    }),
  );
  const syllables = [...counts].flatMap(([name, count]): Syllable[] =>
    name.includes(' ') ? [] : [{ name, bare: stripMarks(name), count }],
  );
  return { counts, syllables };
}

/** Longer syllables of the paper that begin as this one does, the most frequent first. */
export function completionsOf(beginning: string, { syllables }: Words): string[] {
  const start = stripMarks(beginning);
  const longer = syllables.filter(({ bare }) => bare !== start && bare.startsWith(start));
  const marked = longer.filter(({ name }) => name.startsWith(beginning));
  return (marked.length > 0 ? marked : longer)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST_COMPLETIONS)
    .map(({ name }) => name);
}

/**
 * What a misspelt query may have meant: the words of the paper that are most often neighbours among those that are typed
 * nearly so.
 * @returns null where that is the query itself, but for marks
 */
export function suggest(query: string, words: Words): string | null {
  const runs = runsOf(query.replace(/["“”«»]/g, ' '));
  const typed = runs.flat().join(' ');
  const meant = runs.flatMap((run) => meantBy(run, words)).join(' ');
  return stripMarks(meant) === stripMarks(typed) ? null : meant;
}

/** The likeliest of all ways to read a row of neighbours, syllable by syllable (Viterbi). */
function meantBy(run: readonly string[], words: Words): string[] {
  const { counts } = words;
  let ways: { names: string[]; worth: number }[] = [{ names: [], worth: 0 }];
  for (const syllable of run) {
    ways = candidatesOf(syllable, words).map(({ name, cost }) => {
      const alone = (counts.get(name) ?? 0) * ALONE - cost;
      const next = ways.map(({ names, worth }) => {
        const pair = counts.get(`${names.at(-1) ?? ''} ${name}`) ?? 0;
        return { names, worth: worth + pair + alone };
      });
      const { names, worth } = next.reduce(better);
      return { names: [...names, name], worth };
    });
  }
  return ways.reduce(better).names;
}

function better<Way extends { worth: number }>(one: Way, other: Way): Way {
  return other.worth > one.worth ? other : one;
}

function candidatesOf(syllable: string, { counts, syllables }: Words): Candidate[] {
  const bare = stripMarks(syllable);
  if (/\d/.test(syllable) || bare.length < 2) return [{ name: syllable, cost: 0 }];
  const isKnown = counts.has(syllable) || syllables.some((each) => each.bare === bare);
  const slip = isKnown ? SLIP.inKnown : SLIP.inUnknown;
  const own = { name: syllable, cost: counts.has(syllable) ? 0 : UNKNOWN };
  const others = syllables.flatMap((other): Candidate[] => {
    if (other.name === syllable || Math.abs(other.bare.length - bare.length) > 1) return [];
    if (other.bare === bare) return [{ name: other.name, cost: bare === syllable ? 0 : MARKS }];
    // A slip in the letters may be one in the marks as well.
    return slipsBetween(bare, other.bare) > 1 ? [] : [{ name: other.name, cost: slip }];
  });
  return [own, ...others];
}
