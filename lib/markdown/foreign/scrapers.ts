import type { Dialect } from './rule';

/** Text that page-to-Markdown services add to a page: Jina's “Image 3: …” before each picture's alt text. */
export const scrapers: Dialect = {
  hint: /!\[Image \d/,
  rules: [{ pattern: /(?<=!\[)Image \d{1,4}(?::[ \t]*|(?=\]))/g, read: () => '' }],
};
