/** The words of a list: they stand on lines of their own, or between “|”. */
export function wordsOf(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
