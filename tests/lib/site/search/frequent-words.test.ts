import { describe, expect, it } from 'vitest';
import { frequentWords } from '@/lib/site/search/frequent-words';

/** The words of a paper of `total` articles, from each term and the number of articles that have it. */
function wordsOf(counts: readonly (readonly [term: string, articles: number])[], total: number): string[] {
  let end = 0;
  const ends = Uint32Array.from(counts, ([, count]) => (end += count));
  const terms = counts.map(([term]) => term);
  return frequentWords({ terms, lines: terms, ends, places: new Uint32Array(end) }, total).split('\n');
}

describe('the words that complete a query', () => {
  it('are sorted, each with the power of two of its articles', () => {
    const counts = [
      ['quan', 9],
      ['hải', 8],
      ['hải quan', 7],
      ['cảng', 1],
    ] as const;
    expect(wordsOf(counts, 10)).toEqual(['cảng\t0', 'hải\t3', 'hải quan\t2', 'quan\t3']);
  });

  it('are letters alone, in a thousandth of the articles at least', () => {
    const counts = [
      ['hải', 3],
      ['cảng', 2],
      ['133', 900],
      ['tt-btc', 900],
    ] as const;
    expect(wordsOf(counts, 2001)).toEqual(['hải\t1']);
  });

  it('are the 3,000 most frequent syllables, and 5,000 pairs beside them', () => {
    const letter = (index: number) => String.fromCharCode(97 + index);
    const name = (index: number) =>
      `${letter(Math.floor(index / 676) % 26)}${letter(Math.floor(index / 26) % 26)}${letter(index % 26)}`;
    const syllables = Array.from({ length: 3001 }, (_, index) => [name(index), 3002 - index] as const);
    const pairs = Array.from({ length: 5001 }, (_, index) => [`${name(index)} x`, 5002 - index] as const);
    const words = wordsOf([...syllables, ...pairs], 1000).map((line) => line.split('\t')[0]);
    expect(words.filter((word) => !word?.includes(' '))).toHaveLength(3000);
    expect(words.filter((word) => word?.includes(' '))).toHaveLength(5000);
    expect(words).not.toContain(name(3000));
    expect(words).not.toContain(`${name(5000)} x`);
  });
});
