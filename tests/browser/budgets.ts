import { search } from './pages';

/** What a page may cost a reader at the first visit. Sizes are bytes as sent, brotli where it pays. */
export interface Budget {
  /** HTML with its styles: what fits the first round trip, ten packets. */
  html: number;
  frameworkScripts: number;
  ownScripts: number;
  fonts: number;
  /** All together, the hero at 412 px × 2.6 included. */
  total: number;
  requests: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** The same for every kind of page but one. */
const budget: Budget = {
  html: 14_000,
  frameworkScripts: 0,
  ownScripts: 2_000,
  fonts: 60_000,
  total: 150_000,
  requests: 6,
  shift: 0,
};

/** Search is the one page that is nothing without its script, which comes in two files. */
const searchBudget: Budget = { ...budget, ownScripts: 6_000 };

/** What the page at this address may cost. */
export const budgetOf = (path: string): Budget => (path === search ? searchBudget : budget);
