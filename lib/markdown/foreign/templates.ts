import { LOST, type Dialect } from './rule';

/** Code that a program runs while it makes a page: Templater's, EJS', ERB's `<% … %>`, PHP's `<?php … ?>`. */
export const templates: Dialect = {
  hint: /<%|<\?(?:php|=)/i,
  rules: [
    { pattern: /<%#[^]{0,2000}?%>/g, read: () => '' },
    { pattern: /<%[^]{0,2000}?%>/g, read: () => LOST },
    { pattern: /<\?(?:php\b|=)[^]{0,2000}?\?>/gi, read: () => LOST },
  ],
};
