import { shorten } from './shorten';

/**
 * An excerpt of whole words, at most `length` letters, with an ellipsis at each cut.
 * @param sought the first of these in the text, ignoring case, is in the middle; without any, the excerpt begins the
 *   text
 */
export function excerptAround(text: string, sought: readonly string[], length: number): string {
  if (text.length <= length) return text;
  const lower = text.toLowerCase();
  const places = sought.map((words) => lower.indexOf(words.toLowerCase()));
  const place = places.find((at) => at >= 0) ?? 0;
  const from = Math.min(place - length / 2, text.length - length);
  if (from <= 0) return shorten(text, length);
  const start = text.indexOf(' ', from) + 1;
  return `…${shorten(text.slice(start), length)}`;
}
