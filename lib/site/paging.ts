import { numberedAddress } from '../content/addresses';
import { pageNumbers, type PageNumbers } from './page-numbers';
import { cutByNames } from './content-defined-pages';

/** A page of a long list. */
export interface ListPage<Entry> {
  address: string;
  /** Counted from the oldest; null for the list's own address, which shows the newest. */
  number: number | null;
  /** The list's own address. */
  home: string;
  /** The other pages that it leads to, see {@link pageNumbers}. */
  numbers: PageNumbers;
  entries: readonly Entry[];
  /** Addresses of the neighbours, or null where there is none. */
  newer: string | null;
  older: string | null;
}

interface Cut<Entry> {
  /** Entries of a page at most; half of them at least, but on the only page. */
  length: number;
  /** Of the list, with its closing slash. */
  address: string;
  /** What no other entry of the list is called. */
  nameOf: (entry: Entry) => string;
}

/**
 * Cuts a list into pages, numbered from the oldest: what is added at the newest end never changes what a numbered page
 * lists. What is added in the middle seldom changes more than the page that it comes onto ({@link cutByNames}).
 * The list's own address shows the newest, half as many again as a numbered page at most.
 * @param entries newest first
 * @returns the page at the list's own address, then the others from the newest to the oldest; never empty
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
