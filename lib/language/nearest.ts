/** The one of `known` with the fewest slips from `word`, see {@link slipOf}; the first of several. */
export function nearest(word: string, known: readonly string[]): string {
  let best = { name: '', slips: Infinity };
  for (const name of known) {
    const slips = slipsBetween(word, name);
    if (slips < best.slips) best = { name, slips };
  }
  return best.name;
}

/**
 * The one of `known` of which `word` may be a misspelling: at most two letters added, dropped, changed or swapped, in a
 * short word one. Null if there is none.
 */
export function slipOf(word: string, known: readonly string[]): string | null {
  const limit = word.length < 3 ? 0 : word.length < 7 ? 1 : 2;
  const alike = known.filter((name) => Math.abs(name.length - word.length) <= limit);
  const name = nearest(word, alike);
  return name !== '' && slipsBetween(word, name) <= limit ? name : null;
}

/** The Damerau–Levenshtein distance. */
export function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const change = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      const swapped = i > 0 && j > 0 && one[i] === other[j - 1] && one[i - 1] === other[j];
      const swap = swapped ? (before[j - 1] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, swap));
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
