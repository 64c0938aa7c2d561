import { phraseAt, phraseSet } from '../../prose/phrases';
import { backReferences } from '../tables/cues';
import { type Line, textOf, tokenFrom, tokensIn } from '../line';
import type { Name } from '../names/name';
import { namesIn } from '../names/list';
import { endOfUnit, peopleAt } from '../names/people';

const references = phraseSet(backReferences);
const FARTHEST_LIST = 16;

/**
 * The names in a sentence that only specifies the recipients of an earlier one: "Đó là A và B", "Gồm: A; B", "Cụ thể, 1
 * tập thể và 2 cá nhân gồm: A; B", "Tập thể được khen thưởng là A; …".
 */
export function specifiedIn(line: Line): Name[] {
  const { words, tokens } = line;
  const to = endOfReference(line);
  const near = tokensIn(tokens, { from: 0, to: to + FARTHEST_LIST });
  const passive = near.find(({ kind, from }) => kind === 'passive' && from === to && to > 0);
  const verb = passive && near.findLast(({ kind, from }) => kind === 'verb' && from >= passive.to);
  const list = tokenFrom(tokens, verb?.to ?? to);
  if (
    list?.kind !== 'list' ||
    words[list.from]?.form === 'như' ||
    near.some(({ kind, from }) => kind === 'award' && from < list.from)
  )
    return [];
  const colon = words[list.to]?.form === ':' ? list.to + 1 : list.to;
  return namesIn(textOf(line, { from: colon, to: words.length }));
}

/** The word after "Cụ thể, 1 tập thể và 2 cá nhân", "các cá nhân trên", "tập thể đó". */
function endOfReference({ words }: Line): number {
  let at = 0;
  for (;;) {
    const mark = [',', ':', 'và'].includes(words[at]?.form ?? '') ? at + 1 : undefined;
    const next =
      peopleAt(words, at)?.next ?? endOfUnit(words, at) ?? phraseAt(references, words, at)?.next ?? mark;
    if (next === undefined) return at;
    at = next;
  }
}
