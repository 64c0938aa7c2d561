import { lawKey } from '../law-names';
import type { Mention } from '../mention';

/**
 * Gives an amending law the number after the amended law, if the article states the latter's number elsewhere: "Luật
 * Xây dựng số 50/2014/QH13; Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 62/2020/QH14". Otherwise the number
 * belongs to the law before it.
 */
export function settleAmendingNumbers(all: readonly Mention[]): void {
  const pairs = all.flatMap((law, at) => {
    const amended = all[at + 1];
    return law.amending === 1 && amended?.from === law.to && law.number === null && amended.number !== null
      ? [{ law, amended }]
      : [];
  });
  if (pairs.length === 0) return;
  const inner = new Set(pairs.map(({ amended }) => amended));
  const own = new Map<string, number>();
  for (const mention of all) {
    const year = mention.number?.year ?? mention.year;
    if (mention.name === null || year === null || inner.has(mention)) continue;
    const key = lawKey(mention.name);
    own.set(key, Math.min(year, own.get(key) ?? year));
  }
  for (const { law, amended } of pairs) {
    const year = own.get(lawKey(amended.name ?? ''));
    if (year === undefined || year >= (amended.number?.year ?? 0)) continue;
    [law.number, amended.number, amended.year] = [amended.number, null, year];
    [law.date, amended.date] = [law.date ?? amended.date, null];
    [law.places, amended.places] = [[...law.places, ...amended.places], []];
  }
}
