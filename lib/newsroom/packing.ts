/** Lists of numbers below 2³² as text, which is read and compared faster than a list, and takes less room. */

/** Eight hexadecimal digits a number: pieces of the list are pieces of the text. */
export const DIGITS = 8;

export function pack(numbers: Iterable<number>): string {
  return Array.from(numbers, (number) => number.toString(16).padStart(DIGITS, '0')).join('');
}

export function unpack(text: string): number[] {
  return Array.from({ length: text.length / DIGITS }, (_, index) =>
    Number.parseInt(text.slice(index * DIGITS, (index + 1) * DIGITS), 16),
  );
}
