/** Number of neighbours on either side that a page links to. */
const BESIDE = 2;

/** Up to this many pages are all linked; of more, every tenth. */
const FEW = 20;

/** The pages of a list that one of them links to, by number, newest first. */
export interface PageNumbers {
  /** Its neighbours, itself and the oldest. */
  near: number[];
  /** More distant pages to jump to; empty if the near ones are all. */
  far: number[];
}

/**
 * The page numbers to link to. A numbered page depends on at most two newer ones, so an added page changes only two
 * others and the list's own.
 * @param number of the page; null for the list's own address, which links to all
 * @param numbered number of numbered pages
 */
export function pageNumbers(number: number | null, numbered: number): PageNumbers {
  const highest = number === null ? numbered : Math.min(numbered, number + BESIDE);
  const lowest = number === null ? highest - BESIDE : number - BESIDE;
  const near = descending(highest).filter((each) => each >= lowest || each === 1);
  const all = descending(number ?? numbered);
  const far = all.filter((each) => all.length <= FEW || each % 10 === 0);
  return { near, far: far.every((each) => near.includes(each)) ? [] : far };
}

const descending = (from: number) => Array.from({ length: Math.max(0, from) }, (_, index) => from - index);
