import type { Act } from '../acts';
import { tokensIn, type Line } from '../line';
import { phraseAt, phraseSet } from '../../prose/phrases';
import { events } from '../tables/moods';

const eventBook = phraseSet(events);

/**
 * "Đợt trao danh hiệu A, B năm 2024, Chủ tịch nước đã tặng danh hiệu A …": whether an act only names the event whose
 * awards the acts behind it report.
 */
export function isTopic({ words, tokens }: Line, act: Act, behind: readonly Act[]): boolean {
  const { role, agent, verb, gifts } = act;
  if (role !== 'give' || agent !== null || phraseAt(eventBook, words, verb.from - 1) === null) return false;
  // "về việc tặng A cho 60 cá nhân và truy tặng danh hiệu này cho 2 cá nhân"
  if (gifts.some(({ behind: to }) => tokensIn(tokens, to).some(({ kind }) => kind === 'people')))
    return false;
  const reported = new Set(behind.flatMap((other) => other.gifts.map(({ award }) => award.name)));
  return gifts.every(({ award }) => reported.has(award.name));
}
