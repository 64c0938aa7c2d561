/** Where Next puts what it makes of our code, from the project's top; `next.config.ts` hands it to Next. */
export const nextFolder = '.cache/next';
