import { numberedAddress } from '../content/addresses';
import { pageNumbers, type PageNumbers } from './page-numbers';
import { cutByNames } from './content-defined-pages';

/** A page of a long list. */
export interface ListPage<Entry> {
  address: string;
  /** Counted from the oldest; null for the list's own address, which shows the newest entries. */
  number: number | null;
  /** The list's own address. */
  home: string;
  /** The other pages to link to, see {@link pageNumbers}. */
  numbers: PageNumbers;
  entries: readonly Entry[];
  /** Addresses of the neighbours; null without one. */
  newer: string | null;
  older: string | null;
}

interface Cut<Entry> {
  /** Maximum of entries on a page; the minimum is half of it, except on a single page. */
  length: number;
  /** Of the list, with its closing slash. */
  address: string;
  /** A unique name of an entry. */
  nameOf: (entry: Entry) => string;
}

/**
 * Splits a list into pages numbered from the oldest, so that an entry added at the newest end never changes a numbered
 * page, and one added in the middle seldom more than its own page ({@link cutByNames}). The list's own address shows
 * the newest entries, at most half as many again as a numbered page.
 * @param entries newest first
 * @returns the page at the list's own address, then the others from newest to oldest; never empty
 */
export function paginate<Entry>(
  entries: readonly Entry[],
  { length, address, nameOf }: Cut<Entry>,
): ListPage<Entry>[] {
  const cut = cutByNames(entries.toReversed(), length, nameOf);
  const numbered = cut.length - 1;
  const addressOf = (number: number) => (number > numbered ? address : numberedAddress(address, number));
  return cut
    .map((chunk, index) => ({
      address: addressOf(index + 1),
      number: index < numbered ? index + 1 : null,
      home: address,
      numbers: pageNumbers(index < numbered ? index + 1 : null, numbered),
      entries: chunk.toReversed(),
      newer: index < numbered ? addressOf(index + 2) : null,
      older: index > 0 ? addressOf(index) : null,
    }))
    .reverse();
}
