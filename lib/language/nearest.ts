/** The one of `known` that takes the fewest letters to change into. */
export function nearest(word: string, known: readonly string[]): string {
  const [first] = known.toSorted((a, b) => distance(word.toLowerCase(), a) - distance(word.toLowerCase(), b));
  return first ?? '';
}

/** Levenshtein's distance: letters to add, drop or change. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const change = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
