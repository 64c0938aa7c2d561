/** The id of an article's lede. */
export const lede = 'lede';

/** An attribute of what is read aloud, in the order of the page: title, lede and body. */
export const spoken = 'data-listen';
