import type { Edit } from './edits';

/** TeX formulas: `$$…$$`, and `$…$` if it contains a backslash, a power or an index, which no price does. */
const FORMULA =
  /(?<![\\$])\$\$(?!\$)(?:(?!\n[ \t]*\n)[^$]){1,2000}\$\$|(?<![\\$\p{L}\d])\$(?=[^\s$])(?=[^$\n]*[\\^_])[^$\n]{0,300}(?<!\s)\$(?![\p{L}\d$])/gu;

/** Ranges of the formulas in `text`, in order. */
export function formulas(text: string): { start: number; end: number }[] {
  if (!text.includes('$')) return [];
  return Array.from(text.matchAll(FORMULA), ({ 0: formula, index }) => ({
    start: index,
    end: index + formula.length,
  }));
}

/** Escapes all Markdown syntax in the formulas of `text`, so that the page shows them as written. */
export function keepFormulas(text: string): Edit[] {
  return formulas(text).flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(/[\\`*_{}[\]<>&|~#]/g), ({ index }) => ({
      start: start + index,
      end: start + index,
      text: '\\',
    })),
  );
}
