import { entriesOf, tagOf, type Directory, type Entry } from './index-pages';

/** A gap of this many bytes is read along to save a request, which takes longer even on a slow line. */
const NEXT = 6_000;
/** The same if there are too many requests. */
const NEAR = 24_000;

/**
 * Bytes and requests up to which pages are read that are not needed. The worst of many queries reads half as much as
 * without a limit, and ranks as well.
 */
const ROOM = 64_000;
const SPANS = 5;

/** Reads bytes of an index file, from `start` up to `end`. */
export type ReadRange = (file: number, start: number, end: number) => Promise<Uint8Array>;

/** The index belongs to another build than its directory: both must be read again. */
export class StaleIndexError extends Error {}

/** Pages that are read with one request. */
interface Span {
  first: number;
  last: number;
}

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
   * @param lines that are needed
   * @param most limit of requests, as far as joining neighbouring pages allows
   * @param extra lines that have no terms if reading them would cost too much
   * @throws StaleIndexError; whatever reading throws
   */
  async entries(
    lines: readonly string[],
    most: number,
    extra: readonly string[] = [],
  ): Promise<Map<string, Entry[]>> {
    const pageOf = new Map([...new Set([...lines, ...extra])].map((line) => [line, this.#pageOf(line)]));
    const pagesOf = (some: readonly string[]) =>
      some.map((line) => pageOf.get(line) ?? -1).filter((page) => page >= 0);
    const pages = this.#withCheapest(pagesOf(lines), pagesOf(extra), most);
    const missing = [...pages].filter((page) => !this.#pages.has(page));
    for (const span of this.#spansOf(missing, most)) this.#fetchSpan(span);
    const found = [...pageOf].map(async ([line, number]): Promise<[string, Entry[]]> => {
      // Which pages were read before must not change what a query finds.
      const page = pages.has(number) ? await this.#pages.get(number) : undefined;
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

  /** Adds those of the extra pages that cost little. */
  #withCheapest(needed: readonly number[], extra: readonly number[], most: number): Set<number> {
    const pages = new Set(needed);
    const costOf = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + this.#lengthOf(span), 0);
    const costs = new Map(extra.map((page) => [page, costOf(this.#spansOf([...needed, page], most))]));
    const cheapest = [...costs].sort(([, one], [, other]) => one - other);
    for (const [page] of cheapest) {
      const spans = this.#spansOf([...pages, page], most);
      const isFew = spans.length <= Math.max(SPANS, this.#spansOf([...pages], most).length);
      if (isFew && costOf(spans) <= ROOM) pages.add(page);
    }
    return pages;
  }

  /** Joins pages that lie close to each other, closer ones first. */
  #spansOf(pages: readonly number[], most: number): Span[] {
    const sorted = [...new Set(pages)].sort((one, other) => one - other);
    const spans = sorted.map((page): Span => ({ first: page, last: page }));
    while (spans.length > 1) {
      const gaps = spans.slice(1).map((span, at) => this.#gap(spans[at]?.last ?? 0, span.first));
      const at = gaps.indexOf(Math.min(...gaps));
      if ((gaps[at] ?? Infinity) > (spans.length > most ? NEAR : NEXT)) break;
      const [span] = spans.splice(at + 1, 1);
      const before = spans[at];
      if (span && before) before.last = span.last;
    }
    return spans;
  }

  /** The bytes between two pages; infinite if they are in different files. */
  #gap(before: number, after: number): number {
    const [one, other] = [this.#places[before], this.#places[after]];
    return one && one.file === other?.file ? other.start - one.end : Infinity;
  }

  #lengthOf({ first, last }: Span): number {
    return (this.#places[last]?.end ?? 0) - (this.#places[first]?.start ?? 0);
  }

  #fetchSpan({ first, last }: Span): void {
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
