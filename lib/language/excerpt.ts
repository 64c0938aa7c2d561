import { shorten } from './shorten';

/**
 * As many whole words as fit into `length` letters around what a text is quoted for, with an ellipsis where some were
 * left out.
 * @param sought the first of these that the text holds, whatever its case, is in the middle; without one it begins
 *   the text
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
