/** The list of what was read, which the worker fills. */
export const readList = 'da-doc';

/** Attribute of pages that a worker keeps. */
export const worker = 'data-worker';
