/** Where Next puts what it makes of our code, from the project's top; `next.config.ts` hands it to Next. */
export const nextFolder = '.cache/next';

/** The environment variable that our own commands start Next with: by itself it makes no site, see `next.config.ts`. */
export const startedByUs = 'TOA_SOAN_STARTS_NEXT';
