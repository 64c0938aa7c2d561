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

/** The same for every kind of page. */
export const budget: Budget = {
  html: 14_000,
  frameworkScripts: 0,
  ownScripts: 2_000,
  fonts: 60_000,
  total: 150_000,
  requests: 6,
  shift: 0,
};
