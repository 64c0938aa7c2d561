import type { Edit } from '../edits';

/** The end of a heading's line, where its last words are on the line below, above an empty one. */
const HEADING_GOES_ON =
  /\n(?=\p{Ll}[^\n]{1,80}[^\s.!?:;\n][ \t]{0,3}(?:\n[ \t]*(?:\n|$)|$))(?<=(?:^|\n)#{1,6} [^\n]{0,300}[\p{L}\p{N},][ \t]{0,3}\n)/gu;

/** The end of a line that divides a word. */
const DIVIDED = /-\n(?=(\p{Ll}{2,20}))(?<=(\p{Ll}{2,20})-\n)/gu;

/** Joins a heading with its last words, where a width broke it. */
export function wrappedHeadings(text: string): Edit[] {
  return Array.from(text.matchAll(HEADING_GOES_ON), ({ index }) => ({
    start: index,
    end: index + 1,
    text: ' ',
  }));
}

/** Letters that are in any Vietnamese text, and in hardly another. */
const VIETNAMESE = /[đơư]/i;

/**
 * Joins the words that a PDF divides at the ends of lines. The hyphen stays in “con-tê-nơ” and “well-known”: where the
 * text has the word with it elsewhere, and in Vietnamese unless it has the word without it.
 */
export function dividedWords(text: string): Edit[] {
  const found = Array.from(text.matchAll(DIVIDED));
  if (found.length === 0) return [];
  const words = new Set(text.toLowerCase().match(/[\p{L}-]{4,40}/gu));
  const isVietnamese = VIETNAMESE.test(text);
  return found.map(({ 1: second = '', 2: first = '', index }) => {
    const isWhole = isVietnamese ? words.has(first + second) : !words.has(`${first}-${second}`);
    return { start: index + (isWhole ? 0 : 1), end: index + 2, text: '' };
  });
}
