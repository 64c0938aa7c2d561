import type { Edit } from './edits';

/** Formulas as TeX writes them: `$$…$$`, and `$…$` with a backslash, a power or an index in it, which no price has. */
const FORMULA =
  /(?<![\\$])\$\$(?!\$)(?:(?!\n[ \t]*\n)[^$]){1,2000}\$\$|(?<![\\$\p{L}\d])\$(?=[^\s$])(?=[^$\n]*[\\^_])[^$\n]{0,300}(?<!\s)\$(?![\p{L}\d$])/gu;

/** The formulas of `text`, in order. */
export function formulas(text: string): { start: number; end: number }[] {
  if (!text.includes('$')) return [];
  return Array.from(text.matchAll(FORMULA), ({ 0: formula, index }) => ({
    start: index,
    end: index + formula.length,
  }));
}

/** Escapes all that Markdown would read in the formulas of `text`: they stand on the page as they are written. */
export function keepFormulas(text: string): Edit[] {
  return formulas(text).flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(/[\\`*_{}[\]<>&|~#]/g), ({ index }) => ({
      start: start + index,
      end: start + index,
      text: '\\',
    })),
  );
}
