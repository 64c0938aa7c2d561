import type { Gift } from './acts';
import { clean, endOfName } from './giver-name';
import { findWord, textOf, tokenFrom, tokensIn, type Line, type Range } from './line';
import { endsGiver } from './mention/award-givers';
import { phraseAt, phraseSet } from '../prose/phrases';
import { giverHeads } from './tables/givers';
import { formAt } from '../prose/words';

const heads = phraseSet(giverHeads);
/** Maximum distance in words between "theo Quyết định" and the "của" behind its number and date. */
const FARTHEST_OF = 11;

/** The giver named behind an award: "do Nhà nước trao tặng", "năm 2012 của Bộ Y tế", "theo Quyết định của …". */
export function giverBehind(line: Line, { behind }: Gift): string | null {
  return ofYear(line, behind) ?? ofDecision(line, behind) ?? byGiver(line, behind);
}

/** "Bằng khen năm 2012 của Thủ tướng Chính phủ", "Cờ thi đua (2019) của Bộ Y tế", "Bằng khen (đợt 1) của …". */
function ofYear(line: Line, { from, to }: Range): string | null {
  const { words } = line;
  const aside = tokenFrom(line.tokens, from);
  let at = aside?.kind === 'aside' ? aside.to : from;
  while (at < to && /^(?:các|năm|và|,|\(|\)|\d{4})$/.test(formAt(words, at))) at += 1;
  return at > from && words[at]?.form === 'của' ? giverFrom(line, at + 1, to) : null;
}

/** "… theo Quyết định số 12/QĐ-CTN của Chủ tịch nước". */
function ofDecision(line: Line, { from, to }: Range): string | null {
  const { words } = line;
  const by = findWord(words, { from, to }, 'theo');
  if (by < 0 || words[by + 1]?.form !== 'quyết' || words[by + 2]?.form !== 'định') return null;
  const of = findWord(words, { from: by, to: Math.min(to, by + FARTHEST_OF) }, 'của');
  return of >= 0 && phraseAt(heads, words, of + 1) ? giverFrom(line, of + 1, to) : null;
}

/** "Huân chương … do Nhà nước trao tặng". */
function byGiver(line: Line, { from, to }: Range): string | null {
  const by = tokensIn(line.tokens, { from, to: from + 3 }).find(({ kind }) => kind === 'by');
  if (!by || !phraseAt(heads, line.words, by.to)) return null;
  const verb = tokensIn(line.tokens, { from: by.to, to }).find(({ kind }) => kind === 'verb');
  return verb ? clean(textOf(line, { from: by.to, to: endOfName(line.words, by.to, verb.from) })) : null;
}

function giverFrom(line: Line, from: number, to: number): string | null {
  let end = from;
  while (end < to && !endsGiver(line.text, line.words, end)) end += 1;
  return clean(textOf(line, { from, to: end }));
}
