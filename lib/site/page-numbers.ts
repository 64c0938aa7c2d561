/** Neighbours on either side of a page that it leads to. */
const BESIDE = 2;

/** So many pages are few enough to lead to each; of more, to every tenth. */
const FEW = 20;

/** The pages of a list to which one of them leads, by number, the newest first. */
export interface PageNumbers {
  /** Its neighbours, itself and the oldest. */
  near: number[];
  /** Those to jump to; empty where the near ones are all. */
  far: number[];
}

/**
 * What a page leads to: on a numbered page it depends on nothing but two newer ones, so that a page that is added changes two
 * others and the list's own.
 * @param number of the page; null for the list's own address, which leads to all
 * @param numbered how many numbered pages there are
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
