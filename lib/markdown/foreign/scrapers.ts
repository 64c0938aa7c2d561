import type { Dialect } from './rule';

/** What programs that read web pages put beside a page's own words: Jina's “Image 3: …” before each picture's text. */
export const scrapers: Dialect = {
  hint: /!\[Image \d/,
  rules: [{ pattern: /(?<=!\[)Image \d{1,4}(?::[ \t]*|(?=\]))/g, read: () => '' }],
};
