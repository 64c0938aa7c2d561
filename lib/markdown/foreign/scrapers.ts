import { isPost } from '../embeds';
import { link, type Dialect } from './rule';

/**
 * Text that page-to-Markdown services add to a page: Jina's “Image 3: …” before each picture's alt text, a film or post
 * as a picture.
 */
export const scrapers: Dialect = {
  hint: /!\[Image \d|!\[[^\]\n]{0,300}\]\(https?:/,
  rules: [
    { pattern: /(?<=!\[)Image \d{1,4}(?::[ \t]*|(?=\]))/g, read: () => '' },
    {
      pattern: /!\[([^\]\n]{0,300})\]\((https?:\/\/[^\s()]{1,1000})\)/g,
      read: ([, words = '', url = '']) => (isPost(url) ? link(url, words.replace(/^\d+$/, '')) : null),
    },
  ],
};
