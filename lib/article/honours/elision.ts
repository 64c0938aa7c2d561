import { actsOf, type Act } from './acts';
import { actor } from './giver';
import { textOf, tokensIn, type Line, type Range } from './line';
import { phraseAt, phraseSet } from '../prose/phrases';
import { adverbs } from './tables/verbs';
import { formAt } from '../prose/words';

const silent = phraseSet([
  ...adverbs,
  'một lần',
  'bốn lần',
  'và',
  'đồng thời',
  'dịp này',
  'nhân dịp này',
  'cùng với đó',
  'cụ thể',
  'theo đó',
  'trong đó',
]);

/** "…; đồng thời tặng Bằng khen …", "; Quyết định số 5 tặng": the giver is that of the previous act. */
export function isSilent(line: Line, { from, to }: Range): boolean {
  const { words } = line;
  let at = from;
  while (at < to) {
    if (/^(?:quyết định )?(?:số )?\S*\d\S*(?: ngày [\d/.-]+)?$/iu.test(textOf(line, { from: at, to })))
      return true;
    const next = phraseAt(silent, words, at)?.next ?? (/^[,;.:–-]$/.test(formAt(words, at)) ? at + 1 : null);
    if (next === null) return false;
    at = next;
  }
  return true;
}

/** The giver of the sentence before, if this one goes on with what that announced: "Cụ thể, tặng …"; else null. */
export function giverBefore(line: Line, before: Line | null): string | null {
  if (!before || !/^(?:trong (?:đó|số đó)|cụ thể|theo đó)\P{L}/iu.test(line.text)) return null;
  const last = actsOf(before).at(-1);
  return last?.role === 'give' || last?.agent ? actor(before, last) : null;
}

/** "Trong đó, 2 lần được tặng …": a subject of circumstances only. */
export function isLeftOut(line: Line, act: Act): boolean {
  const text = textOf(line, act.subject);
  return (
    !/\p{Lu}/u.test(text.slice(1)) &&
    /^(?:trong (?:đó|số đó)|đặc biệt|ngoài ra|bên cạnh đó)\P{L}/iu.test(`${text} `)
  );
}

/**
 * "… thống nhất đề nghị 22 tập thể. Trong đó, 1 tập thể nhận …": the sentence only breaks down the previous proposal.
 */
export function cueBefore(line: Line, act: Act, before: Line | null): string | null {
  if (!before || !/^(?:trong (?:đó|số đó|số này)|cụ thể|theo đó|gồm)\P{L}/iu.test(line.text)) return null;
  const own = tokensIn(line.tokens, { from: act.subject.from, to: act.verb.from });
  if (own.some(({ kind }) => kind === 'real')) return null;
  const last = before.tokens.findLast(({ kind }) => kind === 'unreal' || kind === 'real');
  return last?.kind === 'unreal' ? textOf(before, last) : null;
}
