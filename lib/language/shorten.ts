/** Shortens a text to whole words of at most `length` letters, with an ellipsis if something is left out. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  return cutAt(start, start.lastIndexOf(' '));
}

/** Least share of the length that a text cut at a clause must fill. */
const LEAST = 0.6;

/**
 * Shortens a text to at most `length` letters, after a sentence or a clause if possible, else after a word; with an
 * ellipsis if a sentence is cut.
 */
export function shortenAtClause(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length + 1);
  const sentence = lastEnd(start, length, /[.!?…](?=["”)]*\s+["“(]?[\p{Lu}\d])["”)]*/gu);
  if (sentence >= LEAST * length) return start.slice(0, sentence);
  const clause = lastEnd(start, length, /[^\s,;:–-](?=\s*[,;:](?:\s|$)|\s+[–-](?:\s|$))/gu);
  return clause >= LEAST * length ? cutAt(text, clause) : shorten(text, length);
}

function cutAt(text: string, end: number): string {
  return `${text.slice(0, end).replace(/[\s,;:–-]+$/, '')}…`;
}

/** The end of the last match that ends by `most`; 0 without one. */
function lastEnd(text: string, most: number, pattern: RegExp): number {
  const ends = [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
  return ends.findLast((end) => end <= most) ?? 0;
}
