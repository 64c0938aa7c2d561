/** The id of an article's lede. */
export const lede = 'lede';

/** Marks elements that are read aloud, in page order: title, lede and body. */
export const spoken = 'data-listen';
