import type { Dialect } from './rule';

/** What programs that read PDFs put between pages and in place of pictures: Marker and PyMuPDF4LLM. */
export const pdf: Dialect = {
  hint: /^\{\d+\}-{9}|picture text -----|intentionally omitted <==/m,
  rules: [
    { pattern: /^\{\d{1,5}\}-{9,}[ \t]*$/gm, read: () => '' },
    { pattern: /\*\*==> picture \[[^\]\n]{0,40}\] intentionally omitted <==\*\*/g, read: () => '' },
    { pattern: /\*\*-{3,} (?:Start|End) of picture text -{3,}\*\*(?:<br>)?/g, read: () => '' },
  ],
};
