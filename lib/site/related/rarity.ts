/** How rare it is that `count` of `articles` have a term, in steps of two; 0 where none has it. */
export function rarity(count: number, articles: number): number {
  return count === 0 ? 0 : Math.max(0, Math.floor(Math.log2(articles)) - Math.floor(Math.log2(count)));
}
