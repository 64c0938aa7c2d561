/** The rarity of a term that `count` of `articles` have, in powers of two; 0 if none has it. */
export function rarity(count: number, articles: number): number {
  return count === 0 ? 0 : Math.max(0, powerOf(articles) - powerOf(count));
}

/** The power of two up to a number; -Infinity of 0. */
export const powerOf = (number: number): number => Math.floor(Math.log2(number));
