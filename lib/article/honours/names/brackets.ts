import type { Word } from '../../prose/words';

/** The indexes of words in brackets, which do not end a name. */
export function bracketed(words: readonly Word[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let depth = 0;
  words.forEach(({ form }, at) => {
    if (form === '(') depth += 1;
    if (depth > 0) inside.add(at);
    if (form === ')') depth = Math.max(0, depth - 1);
  });
  return inside;
}
