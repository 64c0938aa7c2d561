import { lawNameOf } from '../english/awards';
import { awards } from './awards';

const ranks = ['nhất', 'nhì', 'ba'];
const rankOf = new Map([
  ['hai', 1],
  ['1', 0],
  ['i', 0],
  ['2', 1],
  ['ii', 1],
  ['3', 2],
  ['iii', 2],
  ...['first', 'second', 'third'].map((word, i) => [word, i] as const),
  ...ranks.map((word, i) => [word, i] as const),
]);

/**
 * The rank of an honour in the order of the law: lower numbers are higher honours. Within an award its ranks decide,
 * with those without rank last. Awards outside the law come last.
 */
export function precedence(honour: { award: string; rank: string | null }): number {
  const name = (lawNameOf(honour.award) ?? honour.award).toLowerCase();
  const at = awards.findIndex((award) => name.startsWith((award.name.split(' #')[0] ?? '').toLowerCase()));
  return (at < 0 ? awards.length : at) * (ranks.length + 1) + rankNumber(honour.rank);
}

/** 0 for "hạng Nhất", "hạng 1", "hạng I" and "first class", 1 and 2 for the next; 3 for anything else. */
export function rankNumber(rank: string | null): number {
  return (
    rankOf.get(rank?.toLowerCase().replace(/hạng |[\s–-]*(?:class|rank|grade)$/u, '') ?? '') ?? ranks.length
  );
}
