/** Where `next build` puts its export, from the project's top; `next.config.ts` hands it to Next. */
export const exportFolder = '.cache/export';
