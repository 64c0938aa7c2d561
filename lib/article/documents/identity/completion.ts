import { lettersOf, type Mention } from '../mention';
import { issuerLetters } from '../tables/issuers';
import { countedYearly, type Kind } from '../tables/kinds';

/** The number according to the word of its kind if its letters contradict that word. */
export function againstLetters({ number }: Mention, word: Kind): string {
  const base = number?.year == null ? (number?.digits ?? '') : `${number.digits}/${number.year}`;
  if (word === 'Nghị định') return `${base}/NĐ-CP`;
  const letters = lettersOf(word);
  const issuers = number?.letters?.issuers ?? [];
  const plain =
    issuers.length > 0 && !issuers.includes('CP') && (word === 'Thông tư' || word === 'Quyết định');
  return letters !== null && plain ? `${base}/${letters}-${issuers.join('-')}` : base;
}

/** The number with the letters that are certain: all decrees are the Government's, a circular is its ministry's. */
export function completion({ kind, number, agencies }: Mention, year: number): string {
  const base = `${number?.digits ?? ''}/${year}`;
  if (kind === 'Nghị định') return `${base}/NĐ-CP`;
  const issuer = number?.letters?.issuers[0];
  const known = issuer ?? lettersOfAgency(agencies);
  const letters = lettersOf(kind);
  if (number?.year === null && issuer !== undefined && countedYearly.has(kind) && letters !== null)
    return `${number.digits}/${letters}-${issuer}`;
  const certain = kind === 'Thông tư' || (kind === 'Quyết định' && number?.year != null);
  return certain && known !== undefined && letters !== null ? `${base}/${letters}-${known}` : base;
}

function lettersOfAgency(agencies: readonly string[]): string | undefined {
  if (agencies.length !== 1) return undefined;
  return [...issuerLetters].find(([, name]) => name === agencies[0])?.[0];
}
