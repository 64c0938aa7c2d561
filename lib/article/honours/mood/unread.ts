import { textOf, type Line } from '../line';
import type { AwardToken } from '../mention/award-token';
import { termIn, type Genre } from './genre';
import { endOfBenefit } from './rules';

/**
 * The words by which an award in a sentence that reports none was not awarded: unreal ones, what it brings, or those of
 * a rule; null if somebody may have received it.
 */
export function unreadCue(line: Line, award: AwardToken, genre: Genre | null): string | null {
  const unreal = line.tokens.find(({ kind }) => kind === 'unreal');
  if (unreal) return textOf(line, unreal);
  const benefit = endOfBenefit(line.words, award.to);
  if (benefit !== null) return textOf(line, { from: award.to, to: benefit });
  return termIn(line.text) ?? genre?.cue ?? null;
}
