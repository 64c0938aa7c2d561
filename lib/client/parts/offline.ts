/** Id of the list of cached articles, which the worker fills. */
export const readList = 'da-doc';

/** Attribute of pages that register the service worker. */
export const worker = 'data-worker';
