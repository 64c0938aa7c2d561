import { Count, Counts, Sieve, type Side } from './counts';
import { COMMON, SHARED } from './limits';

/** What a former run found out of an article. */
export interface FormerArticle {
  /** Under which its terms are cached. */
  key: string;
  /** The slugs of its related articles; null if nothing asked for them. */
  related: string[] | null;
}

/** The articles of a former run by their {@link writeLine}, oldest first. */
export type Known = ReadonlyMap<string, FormerArticle>;

/** What the lists of younger articles depend on, of an article. */
export interface Line {
  slug: string;
  /** Identifies its terms. */
  about: string;
  /** The slug of the first version of a repeat; else "". Repeats are related to nothing. */
  family: string;
  tags: readonly string[];
}

/** An article's {@link Line} as one text, from which it is read again. */
export const writeLine = ({ slug, about, family, tags }: Line): string =>
  [slug, about, family, ...tags].join('\n');

function readLine(line: string): Line {
  const [slug = '', about = '', family = '', ...tags] = line.split('\n');
  return { slug, about, family, tags };
}

/** After more changes than this it takes less time to look again. */
const MOST_CHANGES = 500;

interface Given {
  /** {@link writeLine} of each article, oldest first. */
  lines: readonly string[];
  known: Known;
  /** The terms of the article at an index. */
  termsAt: (at: number) => Uint32Array;
  /** The terms of an article of the former run; null if they are lost. */
  formerTerms: (key: string) => Uint32Array | null;
}

/** An article that came or went. */
interface Change {
  tags: readonly string[];
  /** None of a repeat. */
  terms: Uint32Array;
  isRepeat: boolean;
}

/**
 * The lists of a former run that are still right, by the index of their article. An article that came or went in the past
 * changes the list of a younger one only if it shares enough terms with it to be in its list, or makes a term, a tag or all
 * articles more or less frequent by a power of two; see `rarity.ts`.
 */
export function stillRelated(given: Given): Map<number, FormerArticle> {
  const { lines, known } = given;
  const former = [...known];
  const places = keptPlaces(lines, known);
  const kept = new Set(places);
  const added = places.flatMap((place, at) => (place < 0 ? at : []));
  const removed = former.flatMap((_, place) => (kept.has(place) ? [] : place));
  const isYounger = (place: number, at: number) =>
    place >= 0 && (at > (added[0] ?? Infinity) || place > (removed[0] ?? Infinity));
  const sweep = places.some(isYounger) ? openSweep(given, added, removed) : null;
  const found = new Map<number, FormerArticle>();
  let passed = 0;
  for (const [at, place] of places.entries()) {
    if (place < 0) {
      sweep?.change('is', at);
      continue;
    }
    for (; passed < place; passed += 1) sweep?.change('was', passed);
    passed = place + 1;
    const [line = '', article] = former[place] ?? [];
    const isSame = sweep?.pass(line, at, place) ?? !isYounger(place, at);
    if (article && article.related !== null && isSame) found.set(at, article);
  }
  return found;
}

/** For each line its place in a former run, below 0 if it is new. One that others have overtaken counts as new. */
function keptPlaces(lines: readonly string[], known: Known): number[] {
  const places = new Map([...known.keys()].map((line, place) => [line, place]));
  let last = -1;
  return lines.map((line) => {
    const place = places.get(line) ?? -1;
    if (place <= last) return -1;
    last = place;
    return place;
  });
}

/** Walks through the articles that stayed, oldest first, and counts on both sides what those that came or went have. */
function openSweep(
  { lines, known, termsAt, formerTerms }: Given,
  added: readonly number[],
  removed: readonly number[],
) {
  if (added.length + removed.length > MOST_CHANGES) return null;
  const former = [...known];
  const changes: Record<Side, Map<number, Change>> = { was: new Map(), is: new Map() };
  const note = (side: Side, at: number, line: string, terms: Uint32Array) => {
    const { family, tags } = readLine(line);
    const isRepeat = family !== '';
    changes[side].set(at, { tags, isRepeat, terms: isRepeat ? new Uint32Array() : terms });
  };
  for (const at of added) note('is', at, lines[at] ?? '', termsAt(at));
  for (const place of removed) {
    const [line = '', article] = former[place] ?? [];
    const terms = article ? formerTerms(article.key) : null;
    if (!terms) return null;
    note('was', place, line, terms);
  }
  const all = [...changes.was.values(), ...changes.is.values()];
  const terms = new Counts(all.flatMap((change) => [...change.terms]));
  const sieve = new Sieve(terms.keys());
  const tags = new Counts(all.flatMap((change) => change.tags));
  const articles = new Count();
  /** Terms of articles that came or went before the present one. */
  const met = new Set<number>();

  return {
    /** Counts the article at an index of one side, if it came or went. */
    change(side: Side, at: number): void {
      const change = changes[side].get(at);
      if (!change) return;
      tags.add(change.tags, side);
      if (change.isRepeat) return;
      articles[side] += 1;
      terms.add(change.terms, side);
      for (const term of change.terms) met.add(term);
    },
    /** Counts an article that stayed. @returns whether all that came or went before it leave its list as it was */
    pass(line: string, at: number, place: number): boolean {
      const own = readLine(line);
      const shared = termsAt(at).filter((term) => sieve.passes(term));
      const isSame =
        !articles.differs &&
        !new Count(place, at).differs &&
        !own.tags.some((tag) => tags.get(tag)?.differs) &&
        areSame(shared);
      for (const side of ['was', 'is'] as const) {
        tags.add(own.tags, side);
        if (own.family !== '') continue;
        articles[side] += 1;
        terms.add(shared, side);
      }
      return isSame;
    },
  };

  function areSame(shared: Uint32Array): boolean {
    let common = 0;
    for (const term of shared) {
      const count = terms.get(term);
      if (!count || (count.was > COMMON && count.is > COMMON)) continue;
      if (count.differs || count.was > COMMON !== count.is > COMMON) return false;
      if (met.has(term)) common += 1;
    }
    return common < SHARED;
  }
}
