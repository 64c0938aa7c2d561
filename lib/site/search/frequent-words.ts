import type { Lexicon } from './lexicon';

/** Maximum of syllables and pairs in the list for suggestions and completions. */
const MOST = { syllables: 3000, pairs: 5000 };
/** A term in fewer articles than one in this many may be a misspelling itself. */
const ONE_IN = 1000;

/**
 * The words of the paper, sorted: each with a tab and in how many articles it is, to the power of two below, a line each.
 * @param total how many articles there are
 */
export function frequentWords({ terms, ends }: Lexicon, total: number): string {
  const least = Math.max(1, Math.ceil(total / ONE_IN));
  const counts: [string, number][] = [];
  for (const [at, term] of terms.entries()) {
    const count = (ends[at] ?? 0) - (ends[at - 1] ?? 0);
    if (count >= least && /^[\p{L}\p{M} ]+$/u.test(term)) counts.push([term, count]);
  }
  const most = (limit: number, isPair: boolean) =>
    counts
      .filter(([term]) => term.includes(' ') === isPair)
      .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
      .slice(0, limit);
  return [...most(MOST.syllables, false), ...most(MOST.pairs, true)]
    .map(([term, count]) => `${term}\t${Math.floor(Math.log2(count))}`)
    .sort()
    .join('\n');
}
