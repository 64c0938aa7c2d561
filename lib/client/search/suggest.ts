import { slipsBetween } from '../../language/nearest';
import { stripMarks } from '../../language/spelling';
import { runsOf } from './terms';

/**
 * Frequent words: for each syllable or pair, the logarithm (base 2, rounded down, plus one) of the number of articles
 * with it.
 */
export interface Words {
  counts: ReadonlyMap<string, number>;
  syllables: readonly Term[];
  /** Two syllables; `bare` has no space between them. */
  pairs: readonly Term[];
}

interface Term {
  name: string;
  bare: string;
  count: number;
}

/** A syllable that may have been meant. */
interface Candidate {
  name: string;
  /** How unlikely this typing error is, in the unit of {@link Words}. */
  cost: number;
}

/**
 * Cost of a slip: a pair must be that much more frequent. A typed syllable that occurs in articles is seldom an error.
 */
const SLIP = { inUnknown: 5, inKnown: 12 };
/** Further cost of a slip in the first letter, which is seldom missed. */
const FIRST = 3;
/** Cost of other marks than those typed. */
const MARKS = 3;
/** Cost of a space between syllables that are no frequent neighbours. */
const PARTED = 8;
/** Cost of a syllable that occurs in no article. */
const UNKNOWN = 12;
/** Weight of a syllable's own count relative to its pairs. */
const ALONE = 0.25;
/** Maximum of completions; each costs a request. */
const MOST_COMPLETIONS = 3;

/** Parses the word list, see `lib/site/search/frequent-words.ts`. */
export function readWords(text: string): Words {
  const counts = new Map(
    text.split('\n').map((line): [string, number] => {
      const [term = '', count = '0'] = line.split('\t');
      return [term, Number(count) + 1];
    }),
  );
  const terms = [...counts].map(([name, count]) => ({
    name,
    bare: stripMarks(name).replace(' ', ''),
    count,
  }));
  const isPair = ({ name }: Term) => name.includes(' ');
  return { counts, syllables: terms.filter((term) => !isPair(term)), pairs: terms.filter(isPair) };
}

/** Longer known syllables with this beginning, most frequent first. */
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
 * Suggests a corrected query: the most frequent pairs of neighbours among similar words.
 * @returns null if that is the query itself, ignoring marks
 */
export function suggest(query: string, words: Words): string | null {
  const runs = runsOf(query.replace(/["“”«»]/g, ' '));
  const typed = runs.flat().join(' ');
  const meant = runs.flatMap((run) => meantBy(run, words)).join(' ');
  return stripMarks(meant) === stripMarks(typed) ? null : meant;
}

/** The most likely reading of a row of syllables (Viterbi). */
function meantBy(run: readonly string[], words: Words): string[] {
  const { counts } = words;
  let ways: { names: string[]; worth: number }[] = [{ names: [], worth: 0 }];
  for (const syllable of run) {
    ways = candidatesOf(syllable, run.length === 1, words).map(({ name, cost }) => {
      const alone = (counts.get(name) ?? 0) * ALONE - cost;
      const next = ways.map(({ names, worth }) => {
        const pair = counts.get(`${names.at(-1) ?? ''} ${name}`) ?? 0;
        return { names, worth: worth + pair + alone };
      });
      const { names, worth } = next.reduce(better);
      return { names: [...names, name], worth };
    });
  }
  const { names } = ways.reduce(better);
  // Words that are all changed, and stand together in no article, were meant by nobody: “giai nhiều” for “giới thiệu”.
  const isChanged = (name: string, at: number) => stripMarks(name) !== stripMarks(run[at] ?? '');
  const isPair = (name: string, at: number) => counts.has(`${names[at - 1] ?? ''} ${name}`);
  return names.length === 1 || !names.every(isChanged) || names.some(isPair) ? names : [...run];
}

function better<Way extends { worth: number }>(one: Way, other: Way): Way {
  return other.worth > one.worth ? other : one;
}

function candidatesOf(syllable: string, isAlone: boolean, { counts, syllables, pairs }: Words): Candidate[] {
  const bare = stripMarks(syllable);
  // A slip in two letters could have been anything, unless a neighbour tells.
  if (/\d/.test(syllable) || bare.length < (isAlone ? 3 : 2)) return [{ name: syllable, cost: 0 }];
  const isKnown = counts.has(syllable) || syllables.some((each) => each.bare === bare);
  const slip = isKnown ? SLIP.inKnown : SLIP.inUnknown;
  const unkeyed = isKnown ? bare : withoutKeys(bare);
  const own = { name: syllable, cost: counts.has(syllable) ? 0 : UNKNOWN };
  const others = syllables.flatMap((other): Candidate[] => {
    if (other.name === syllable) return [];
    if (other.bare === bare) return [{ name: other.name, cost: bare === syllable ? 0 : MARKS }];
    if (other.bare === unkeyed) return [{ name: other.name, cost: MARKS }];
    // A slip in the letters may come with one in the marks.
    if (Math.abs(other.bare.length - bare.length) > 1 || slipsBetween(bare, other.bare) > 1) return [];
    return [{ name: other.name, cost: slip + (other.bare.startsWith(bare.charAt(0)) ? 0 : FIRST) }];
  });
  if (isKnown) return [own, ...others];
  // “haiquan”: typed without the space.
  const parted = pairs.filter((pair) => pair.bare === bare).map(({ name }) => ({ name, cost: MARKS }));
  return [own, ...others, ...parted, ...(parted.length > 0 ? [] : partings(bare, syllables))];
}

/** Two syllables that a word may be, whether or not they are frequent neighbours. */
function partings(bare: string, syllables: readonly Term[]): Candidate[] {
  const known = new Set(syllables.map((each) => each.bare).filter((each) => each.length > 1));
  return Array.from(bare, (_, at) => [bare.slice(0, at), bare.slice(at)])
    .filter((parts) => parts.every((part) => known.has(part)))
    .map((parts) => ({ name: parts.join(' '), cost: PARTED }));
}

/** A syllable whose marks were typed as letters (Telex) and stayed letters, without them: “hieemr”, “nuwowcs”. */
function withoutKeys(bare: string): string {
  return bare.replace(/([adeo])\1/g, '$1').replace(/w|(?<=[aeiouyw])[fjrsx]|[fjrsx]$/g, '');
}
