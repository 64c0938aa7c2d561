/** As many whole words of a text as fit into `length` letters, with an ellipsis where some were left out. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  return cutAt(start, start.lastIndexOf(' '));
}

/** How much of the length a text that ends at a clause must fill: less would say too little. */
const LEAST = 0.6;

/**
 * As much of a text as fits into `length` letters, cut behind a sentence or before the mark that closes a clause, else behind a whole
 * word; with an ellipsis where a sentence is cut.
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

/** Where the last match ends that ends at `most` at the latest; 0 where none does. */
function lastEnd(text: string, most: number, pattern: RegExp): number {
  const ends = [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
  return ends.findLast((end) => end <= most) ?? 0;
}
