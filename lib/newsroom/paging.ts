/** A page of a long list. */
export interface ListPage<Entry> {
  address: string;
  /** Counted from the oldest; null for the list's own address, which shows the newest. */
  number: number | null;
  entries: readonly Entry[];
  /** Addresses of the neighbours, or null where there is none. */
  newer: string | null;
  older: string | null;
}

/**
 * Cuts a list into pages, numbered from the oldest: what is added at the newest end never changes what a numbered page
 * lists. The list's own address shows the newest, from one page's length to just under two.
 * @param entries newest first
 * @param length entries of a numbered page
 * @param address of the list, with its closing slash
 * @returns the page at the list's own address, then the others from the newest to the oldest; never empty
 */
export function paginate<Entry>(
  entries: readonly Entry[],
  length: number,
  address: string,
): ListPage<Entry>[] {
  const numbered = Math.max(0, Math.floor(entries.length / length) - 1);
  const start = entries.length - numbered * length;
  const addressOf = (number: number) => (number > numbered ? address : `${address}trang/${number}/`);
  const older = (number: number) => (number > 1 ? addressOf(number - 1) : null);
  const front: ListPage<Entry> = {
    address,
    number: null,
    entries: entries.slice(0, start),
    newer: null,
    older: older(numbered + 1),
  };
  const others = Array.from({ length: numbered }, (_, index) => {
    const number = numbered - index;
    return {
      address: addressOf(number),
      number,
      entries: entries.slice(start + index * length, start + (index + 1) * length),
      newer: addressOf(number + 1),
      older: older(number),
    };
  });
  return [front, ...others];
}
