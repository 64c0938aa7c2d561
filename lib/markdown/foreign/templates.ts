import { LOST, type Dialect } from './rule';

/** Template code that runs when a page is generated: `<% … %>` of Templater, EJS and ERB, `<?php … ?>`; comments of Handlebars, `{{!-- … --}}`. */
export const templates: Dialect = {
  hint: /<%|<\?(?:php|=)|\{\{!/i,
  rules: [
    { pattern: /\{\{~?!--[^]{0,5000}?--~?\}\}|\{\{~?![^{}]{0,2000}\}\}/g, read: () => '' },
    { pattern: /<%#[^]{0,2000}?%>/g, read: () => '' },
    { pattern: /<%[^]{0,2000}?%>/g, read: () => LOST },
    { pattern: /<\?(?:php\b|=)[^]{0,2000}?\?>/gi, read: () => LOST },
  ],
};

/** Feeds put HTML between these marks. */
export const cdata: Dialect = {
  hint: /<!\[CDATA\[/i,
  rules: [{ pattern: /<!\[CDATA\[|\]\]>/gi, read: () => '' }],
};
