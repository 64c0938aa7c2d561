import type { Act, Gift } from './acts';
import { isMark, tokensIn, type Line } from './line';
import { countsBearers } from './recipients/who';

/** How many of an award were given; null where the number counts its bearers, or the years. */
export function countOf({ award }: Gift, years: readonly (number | null)[]): number | null {
  const isOfBearers = countsBearers(award) && award.award.only !== undefined;
  // "hạng Nhì: 02 (1987, 1992)": one for each year
  const isOneEach = years.length > 1 && award.count === years.length;
  // "2 Huân chương Độc lập (hạng Nhì, hạng Ba)": how many of each rank is open.
  return isOfBearers || isOneEach || award.ranks.length > 1 ? null : award.count;
}

/** "có 568 Bà mẹ Việt Nam anh hùng; trong đó, 28 mẹ còn sống": without the words about a part of them. */
export function withoutParts(line: Line, act: Act): Act {
  const gifts = act.gifts.map(({ award, behind }) => {
    const part = tokensIn(line.tokens, behind).find(
      (token) => isMark(token, ';') || (token.kind === 'list' && line.words[token.from]?.form === 'trong'),
    );
    return { award, behind: { from: behind.from, to: part?.from ?? behind.to } };
  });
  return { ...act, gifts };
}

/** "Trao Bằng khen …" without a subject or a full stop: the words below a picture that are no caption of the file. */
export function isUnfinished({ text }: Line, { verb }: Act): boolean {
  return verb.from === 0 && /[\p{L}\p{N})]$/u.test(text);
}

/**
 * The part for one award: from the beginning of the act for its first award, else from the award, to the end of its
 * words.
 */
export function spanOf(line: Line, act: Act, at: number): { start: number; end: number } {
  const first = act.gifts[at];
  const from = at === 0 ? Math.min(act.subject.from, act.verb.from) : (first?.award.from ?? 0);
  const to = first?.behind.to ?? line.words.length;
  return { start: line.words[from]?.start ?? 0, end: line.words[to - 1]?.end ?? line.text.length };
}
