import type { Word } from './words';

/** The text of the words from `from` up to `to`, as written; "" where there are none. */
export function written(text: string, words: readonly Word[], from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
