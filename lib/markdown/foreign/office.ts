import type { Dialect } from './rule';

/** What Word and Google Docs leave in saved HTML: their own tags, and instructions to programs. */
export const office: Dialect = {
  hint: /<\/?[a-z]\w{0,10}:[a-z]|<!\[|<\?xml/i,
  rules: [
    { pattern: /<!\[(?:if\b[^\]>\n]{0,200}|endif)\]>/gi, read: () => '' },
    { pattern: /<\?xml\b[^>]{0,300}>/gi, read: () => '' },
    { pattern: /<\/?[a-z]\w{0,10}:(?!\/\/)[a-z][\w-]{0,40}(?:\s[^<>]{0,1000})?\/?>/gi, read: () => '' },
  ],
};
