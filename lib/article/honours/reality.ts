import type { Act, Gift } from './acts';
import { phraseAt, phraseSet } from './phrases';
import { isSomebody, type Line, type Recipients } from './recipients';
import { notGivers } from './tables/givers';
import type { Token } from './scan';
import { wordsOf } from './words';

const strangers = phraseSet(notGivers);

/** Whether the text says that the award was given: not proposed, hoped for, defined, or only somebody's title. */
export function isAwarded(
  line: Line,
  act: Act,
  gift: Gift,
  found: { who: Recipients; giver: string | null; listed: boolean },
): boolean {
  if (found.giver !== null && phraseAt(strangers, wordsOf(found.giver), 0)) return false;
  if (!isNamedAsAward(line, act, gift) || isUnreal(line, act)) return false;
  return isEvidenced(line, act, found);
}

/** "Anh hùng Lao động Nguyễn Văn A" is how he is called; "được phong tặng Anh hùng Lao động" is an award. */
function isNamedAsAward(line: Line, act: Act, gift: Gift): boolean {
  const { award } = gift;
  if (award.named || award.count !== null) return true;
  if (act.role === null) return false;
  const between = line.tokens.filter((token) => token.from >= act.verb.to && token.to <= award.from);
  let free = act.verb.to;
  for (const token of between) {
    if (token.from !== free || !(token.kind === 'award' || token.kind === 'mark')) return false;
    free = token.to;
  }
  return free === award.from;
}

/** A cue of what is not (yet) so before the verb, with no "đã" or "vinh dự" behind it. */
function isUnreal(line: Line, act: Act): boolean {
  const before = line.tokens.filter((token) => token.to <= act.verb.from && token.from >= act.subject.from);
  const cue = before.findLast((token) => token.kind === 'unreal');
  const fact = before.findLast((token) => token.kind === 'real');
  return cue !== undefined && (fact === undefined || fact.from < cue.from);
}

/** Somebody gave or got it: a "đã", a number, a name, an agent or a list of awards says so. */
function isEvidenced(line: Line, act: Act, found: { who: Recipients; listed: boolean }): boolean {
  if (act.role === null) return found.listed;
  if (isSomebody(found.who) || act.agent) return true;
  const told = (token: Token) =>
    token.kind === 'real' && token.to <= act.verb.to && token.from >= act.subject.from;
  return line.tokens.some(told) || (act.role === 'give' && act.subject.to - act.subject.from >= 2);
}
