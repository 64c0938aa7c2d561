import { findWord, type Line, type Range, textOf, tokensIn } from '../line';
import { endOfHonorific } from '../names/kinds';
import type { Name } from '../names/name';
import type { People } from '../names/people';
import { fold, formAt } from '../../prose/words';
import { shortNames } from '../tables/referents';
import { personsOf } from './full-names';
import { bodiesIn } from './bodies';

/** Maximum distance, in sentences. */
const FARTHEST = 6;
/** Maximum number of recipients that a text names one by one before it takes them up. */
const MOST = 12;

/**
 * "hai cán bộ trên", "3 đơn vị này", "các anh": the recipients whom the sentences before name, if the nearest that names
 * any names that many; nobody if it is unclear.
 * @param last the recipients of the honour that the text names before
 */
export function theseIn(
  line: Line,
  range: Range,
  { earlier, last }: { earlier: readonly Line[]; last: readonly Name[] },
): Name[] {
  const given = findWord(line.words, range, 'cho') + 1;
  const many = given > 0 && isPlural(line.words, given) && last.length > 1;
  if (many && last.every(({ person }) => person)) return [...last];
  const counted = tokensIn(line.tokens, range).filter((token) => token.kind === 'people');
  const [only, ...others] = counted;
  if (only?.kind !== 'people' || others.length > 0 || !isTakenUp(line, only, range.to)) return [];
  const { individuals, collectives }: People = only.people;
  const number = individuals ?? collectives;
  if (number === null || number < 2 || number > MOST) return [];
  const unit = fold(textOf(line, { from: only.from + 1, to: only.to }));
  const kind = shortNames.includes(unit) ? unit : null;
  const near = earlier.slice(-FARTHEST).toReversed();
  for (const each of near) {
    const named = distinct(individuals === null ? bodiesIn(upToPassive(each), kind) : personsOf(each));
    if (named.length > 1) return named.length === number ? named : [];
  }
  return [];
}

/** "cho các anh", "tặng các em": a pronoun of several, and nothing more. */
function isPlural(words: Line['words'], at: number): boolean {
  const pronoun = /^(?:anh|chị|em|ông|bà|cháu|cậu)$/.test(formAt(words, at + 1));
  return words[at]?.form === 'các' && pronoun && /^(?:[.,;:)]|vì|và|với|năm|)$/.test(formAt(words, at + 2));
}

/** Whether the words behind a number mean recipients named before: "trên", "này", or a pronoun that counts nobody else. */
function isTakenUp({ words }: Line, { from, to }: Range, end: number): boolean {
  if (/^(?:trên|này|nói|kể|đó|ấy)$/.test(formAt(words, to))) return true;
  const pronoun = /^(?:anh|chị|em|ông|bà|cháu|cậu|mẹ|cụ)$/.test(formAt(words, to - 1));
  const named = endOfHonorific(words, to) !== null || words[to]?.capital === true;
  return (
    pronoun &&
    !named &&
    to - from === 2 &&
    findWord(words, { from: to, to: end }, 'là', 'gồm', ':', 'học') < 0
  );
}

/** "Xã A, xã B được đề nghị UBND tỉnh tặng …": the words before the giver. */
function upToPassive(line: Line): Line {
  const passive = line.tokens.find(({ kind }) => kind === 'passive');
  return passive ? { ...line, words: line.words.slice(0, passive.from) } : line;
}

function distinct(names: readonly Name[]): Name[] {
  return names.filter(({ name }, at) => names.findIndex((other) => other.name === name) === at);
}
