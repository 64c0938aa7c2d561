/** A term in more articles than this is ignored: it says little, and looking through them costs time. */
export const COMMON = 250;

/** Minimum of shared terms; fewer may be chance. */
export const SHARED = 3;
