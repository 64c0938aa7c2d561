import { pairLine, syllableLine } from '../../client/search/terms';

/** The terms of many articles, each with where it stands, in the order in which the index has them: by line, then by name. */
export interface Lexicon {
  readonly terms: readonly string[];
  /** Of each term the line of the index that it stands on. */
  readonly lines: readonly string[];
  /** Of each term where its places end; they begin where those of the term before end. */
  readonly ends: Uint32Array;
  /** Articles times four plus level; of one term ascending. */
  readonly places: Uint32Array;
}

export const emptyLexicon: Lexicon = {
  terms: [],
  lines: [],
  ends: new Uint32Array(0),
  places: new Uint32Array(0),
};

/** The places of the term at an index. */
export function placesAt({ ends, places }: Lexicon, at: number): Uint32Array {
  return places.subarray(ends[at - 1] ?? 0, ends[at]);
}

/** Sorts terms. @param places of each term, ascending */
export function toLexicon(places: ReadonlyMap<string, Uint32Array>): Lexicon {
  const byLine = new Map<string, string[]>();
  for (const term of places.keys()) {
    const line = lineOf(term);
    const terms = byLine.get(line);
    if (terms) terms.push(term);
    else byLine.set(line, [term]);
  }
  const sum = [...places.values()].reduce((sum, { length }) => sum + length, 0);
  const writer = new LexiconWriter(places.size, sum);
  for (const line of [...byLine.keys()].sort())
    for (const term of (byLine.get(line) ?? []).sort())
      writer.add(line, term, places.get(term) ?? new Uint32Array());
  return writer.lexicon();
}

/** The places of a term; none where no article has it. */
export function placesOf(lexicon: Lexicon, term: string): Uint32Array {
  const at = findTerm(lexicon, lineOf(term), term, 0);
  return lexicon.terms[at] === term ? placesAt(lexicon, at) : new Uint32Array();
}

/**
 * The same terms with other numbers of articles.
 * @param numbers of each article its new number, below 0 where it goes; those that stay keep their order
 */
export function renumbered(lexicon: Lexicon, numbers: Int32Array): Lexicon {
  if (numbers.every((number, article) => number === article)) return lexicon;
  const { terms, lines, ends } = lexicon;
  const places = new Uint32Array(lexicon.places.length);
  const kept = { terms: new Array<string>(), lines: new Array<string>(), ends: new Uint32Array(ends.length) };
  let [read, written] = [0, 0];
  for (const [at, term] of terms.entries()) {
    const start = written;
    for (const end = ends[at] ?? 0; read < end; read += 1) {
      const place = lexicon.places[read] ?? 0;
      const number = numbers[place >>> 2] ?? -1;
      if (number >= 0) places[written++] = number * 4 + (place & 3);
    }
    if (written === start) continue;
    kept.ends[kept.terms.length] = written;
    kept.terms.push(term);
    kept.lines.push(lines[at] ?? '');
  }
  return { ...kept, ends: kept.ends.subarray(0, kept.terms.length), places: places.subarray(0, written) };
}

/** The terms of both. Where both have an article at a term, the higher level stays. */
export function joined(large: Lexicon, small: Lexicon): Lexicon {
  const writer = new LexiconWriter(
    large.terms.length + small.terms.length,
    large.places.length + small.places.length,
  );
  let next = 0;
  for (const [at, term] of small.terms.entries()) {
    const line = small.lines[at] ?? '';
    const place = findTerm(large, line, term, next);
    writer.addAll(large, next, place);
    const isKnown = large.terms[place] === term;
    const places = placesAt(small, at);
    writer.add(line, term, isKnown ? union(placesAt(large, place), places) : places);
    next = isKnown ? place + 1 : place;
  }
  writer.addAll(large, next, large.terms.length);
  return writer.lexicon();
}

/** The line of the index that a term stands on. */
function lineOf(term: string): string {
  const space = term.indexOf(' ');
  return space < 0 ? syllableLine(term) : pairLine(term.slice(0, space), term.slice(space + 1));
}

/** The index of the first term from `start` on that does not sort before another. */
function findTerm({ terms, lines }: Lexicon, line: string, term: string, start: number): number {
  let [low, high] = [start, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = lines[middle] ?? '';
    if (other < line || (other === line && (terms[middle] ?? '') < term)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places of both, ascending; of an article that both have the higher one. */
function union(one: Uint32Array, other: Uint32Array): Uint32Array {
  const all = new Uint32Array(one.length + other.length);
  let [at, otherAt, length] = [0, 0, 0];
  while (at < one.length || otherAt < other.length) {
    const [place, otherPlace] = [one[at] ?? Infinity, other[otherAt] ?? Infinity];
    const isShared = Math.floor(place / 4) === Math.floor(otherPlace / 4);
    all[length++] = isShared ? Math.max(place, otherPlace) : Math.min(place, otherPlace);
    if (isShared || place < otherPlace) at += 1;
    if (isShared || place > otherPlace) otherAt += 1;
  }
  return all.subarray(0, length);
}

/** Writes terms that come in order. */
class LexiconWriter {
  readonly #terms: string[] = [];
  readonly #lines: string[] = [];
  readonly #ends: Uint32Array;
  readonly #places: Uint32Array;
  #length = 0;

  /** @param terms, places how many there are at most */
  constructor(terms: number, places: number) {
    this.#ends = new Uint32Array(terms);
    this.#places = new Uint32Array(places);
  }

  add(line: string, term: string, places: Uint32Array): void {
    this.#places.set(places, this.#length);
    this.#length += places.length;
    this.#push(line, term, this.#length);
  }

  /** Adds the terms of a lexicon from one index up to another. */
  addAll({ terms, lines, ends, places }: Lexicon, from: number, to: number): void {
    if (from === to) return;
    const start = ends[from - 1] ?? 0;
    const moved = this.#length - start;
    this.#places.set(places.subarray(start, ends[to - 1]), this.#length);
    for (let at = from; at < to; at += 1)
      this.#push(lines[at] ?? '', terms[at] ?? '', (ends[at] ?? 0) + moved);
    this.#length = (ends[to - 1] ?? 0) + moved;
  }

  lexicon(): Lexicon {
    return {
      terms: this.#terms,
      lines: this.#lines,
      ends: this.#ends.subarray(0, this.#terms.length),
      places: this.#places.subarray(0, this.#length),
    };
  }

  #push(line: string, term: string, end: number): void {
    this.#ends[this.#terms.length] = end;
    this.#terms.push(term);
    this.#lines.push(line);
  }
}
