import type { Edit } from './edits';

/** TeX formulas: `$$…$$`, `\begin{equation}…`, and `$…$` if it contains a backslash, a power or an index, which no price does. */
const FORMULA =
  /\\begin\{((?:equation|align|alignat|flalign|gather|multline|eqnarray|displaymath|math)\*?)\}(?:(?!\n[ \t]*\n)[^]){1,2000}?\\end\{\1\}|(?<![\\$])\$\$(?!\$)(?:(?!\n[ \t]*\n)[^$]){1,2000}\$\$|(?<![\\$\p{L}\d])\$(?=[^\s$])(?=[^$\n]*[\\^_])[^$\n]{0,300}(?<!\s)\$(?![\p{L}\d$])/gu;

/** Ranges of the formulas in `text`, in order. */
export function formulas(text: string): { start: number; end: number }[] {
  if (!/\$|\\begin/.test(text)) return [];
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
