import { entriesOf, tagOf, type Directory, type Entry } from './index-pages';

/** A gap of this many bytes is read along to save a request, which takes longer even on a slow line. */
const NEXT = 6_000;
/** The same if there are too many requests. */
const NEAR = 24_000;

/** Reads bytes of an index file, from `start` up to `end`. */
export type ReadRange = (file: number, start: number, end: number) => Promise<Uint8Array>;

/** The index belongs to another build than its directory: both must be read again. */
export class StaleIndexError extends Error {}

interface Place {
  file: number;
  start: number;
  end: number;
}

/** Reads the search index with few requests, each page once. */
export class IndexReader {
  readonly #directory: Directory;
  readonly #total: number;
  readonly #read: ReadRange;
  readonly #places: Place[];
  readonly #pages = new Map<number, Promise<Uint8Array>>();

  /** @param total number of articles */
  constructor(directory: Directory, total: number, read: ReadRange) {
    this.#directory = directory;
    this.#total = total;
    this.#read = read;
    this.#places = placesOf(directory);
  }

  /**
   * The terms on each of these lines.
   * @param most limit of requests, as far as joining neighbouring pages allows
   * @throws StaleIndexError; whatever reading throws
   */
  async entries(lines: readonly string[], most: number): Promise<Map<string, Entry[]>> {
    const pages = new Map([...new Set(lines)].map((line) => [line, this.#pageOf(line)]));
    const missing = new Set([...pages.values()].filter((page) => page >= 0 && !this.#pages.has(page)));
    this.#fetch([...missing], most);
    const found = [...pages].map(async ([line, number]): Promise<[string, Entry[]]> => {
      const page = await this.#pages.get(number);
      return [line, page ? entriesOf(page, line, this.#total) : []];
    });
    return new Map(await Promise.all(found));
  }

  /** The page that may contain a line; -1 if there is none. */
  #pageOf(line: string): number {
    const { names } = this.#directory;
    let [low, high] = [-1, names.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((names[middle] ?? '') <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #fetch(pages: number[], most: number): void {
    const spans = pages.sort((one, other) => one - other).map((page) => ({ first: page, last: page }));
    while (spans.length > 1) {
      const gaps = spans.slice(1).map((span, at) => this.#gap(spans[at]?.last ?? 0, span.first));
      const at = gaps.indexOf(Math.min(...gaps));
      if ((gaps[at] ?? Infinity) > (spans.length > most ? NEAR : NEXT)) break;
      const [span] = spans.splice(at + 1, 1);
      const before = spans[at];
      if (span && before) before.last = span.last;
    }
    for (const { first, last } of spans) this.#fetchSpan(first, last);
  }

  /** The bytes between two pages; infinite if they are in different files. */
  #gap(before: number, after: number): number {
    const [one, other] = [this.#places[before], this.#places[after]];
    return one && one.file === other?.file ? other.start - one.end : Infinity;
  }

  #fetchSpan(first: number, last: number): void {
    const { file = 0, start = 0 } = this.#places[first] ?? {};
    const { end = 0 } = this.#places[last] ?? {};
    const bytes = this.#read(file, start, end);
    for (let page = first; page <= last; page += 1) {
      const place = this.#places[page];
      if (!place || this.#pages.has(page)) continue;
      const part = bytes.then((all) => this.#checked(all.subarray(place.start - start, place.end - start)));
      this.#pages.set(page, part);
      // A failed page is read again at the next use.
      part.catch(() => this.#pages.delete(page));
    }
  }

  #checked(page: Uint8Array): Uint8Array {
    if (tagOf(page) !== this.#directory.tag) throw new StaleIndexError();
    return page;
  }
}

function placesOf({ files, lengths }: Directory): Place[] {
  let page = 0;
  return files.flatMap((pages, file) => {
    let end = 0;
    return lengths.slice(page, (page += pages)).map((length) => ({ file, start: end, end: (end += length) }));
  });
}
