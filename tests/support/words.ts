/** The words of a list, which are on separate lines or separated by “|”. */
export function wordsOf(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
