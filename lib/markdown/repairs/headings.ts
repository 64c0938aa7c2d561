import type { Edit } from '../edits';

/**
 * `##Tiêu mục`. With a single hash only on the first line, in a paragraph of four words or more above any sentence, or in one
 * between two others that begins with a capital and is no sentence, as “#covid19” is a hashtag; never a row of hashtags
 * (`#a b# #c`).
 */
const NO_GAP =
  /^[ \t]*#{2,6}(?=[^\s#])|(?<![^])\s*#(?=[^\s#]+[ \t]+[^\s#][^#\n]*$)|(?<=(?<![^])[^#]{0,300}\n\n)#(?=\p{Lu}[^\s#]*(?:[ \t]+[^\s#]+){3,}$(?!\n\S))|(?<=[.:!?…]\n\n)#(?=(\p{Lu})\p{Ll}+(?:[ \t][^#\n]{1,60}[^#\n.!?…])?\n\n?[\p{L}*_"“])/gmu;

/** Inserts the missing space after the hashes of headings; one between two paragraphs is no title. */
export function headingsWithoutGap(text: string): Edit[] {
  return Array.from(text.matchAll(NO_GAP), ({ 0: hashes, 1: inside, index }) => {
    const at = index + hashes.length;
    return { start: at, end: at, text: inside === undefined ? ' ' : '# ' };
  });
}

/** A numbered line above a row of dashes, with the line above it. */
const NUMBERED =
  /(?<=^|\n)(?:([^\n]*)\n)?([ \t]*\d{1,9})[.)](?=[ \t]+\S[^\n]*\n {0,3}(?:-{3,}|={3,})[ \t]*(?:\n|$))/g;

/**
 * A numbered line underlined with dashes, unless it ends a list: `1. Hình thức` above `-----`. Markdown reads a
 * list of one item and a rule; with the dot escaped and a blank line above, it is the intended heading.
 */
export function numberedHeadings(text: string): Edit[] {
  if (!/^[ \t]{0,3}(?:-{3,}|={3,})[ \t]*$/m.test(text)) return [];
  return Array.from(text.matchAll(NUMBERED)).flatMap(({ 0: whole, 1: above = '', 2: number = '', index }) => {
    if (/^[ \t]*\d{1,9}[.)][ \t]/.test(above)) return [];
    const at = index + whole.length - 1;
    const start = at - number.length;
    const apart = above.trim() === '' ? [] : [{ start, end: start, text: '\n' }];
    return [...apart, { start: at, end: at, text: '\\' }];
  });
}
