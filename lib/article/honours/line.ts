import { scan, type Token } from './scan';
import { formAt, type Word, wordsOf } from '../prose/words';

/** A sentence as words and tokens; their offsets are relative to its beginning. */
export interface Line {
  text: string;
  words: readonly Word[];
  tokens: readonly Token[];
}

/** Word indexes: the first, and the one after the last. */
export interface Range {
  from: number;
  to: number;
}

/** "… cho Trường A - Ảnh: Lê B", "… cho Trường A. (Ảnh: Lê B)": a picture's credit behind a sentence names no recipient. */
const CREDIT = /\s[-–(]?\s*(?:Ảnh|ẢNH|Nguồn ảnh)(?: \p{Ll}+){0,3}\s*:\s*[^:;]{1,60}$/u;

/**
 * Reads one sentence.
 * @param before the sentence before it, whose last award "danh hiệu này" means
 */
export function lineOf(text: string, before?: Line): Line {
  const words = wordsOf(text, 0, CREDIT.exec(text)?.index);
  const award = before?.tokens.findLast(({ kind }) => kind === 'award');
  return { text, words, tokens: scan(text, words, award?.kind === 'award' ? award : undefined) };
}

/** The text of a range of words; "" for an empty range. */
export function textOf(line: Line, range: Range): string {
  const first = line.words[range.from];
  const last = line.words[range.to - 1];
  return first && last && range.to > range.from ? line.text.slice(first.start, last.end) : '';
}

/** The tokens within a range of words. */
export function tokensIn(tokens: readonly Token[], { from, to }: Range): Token[] {
  const found: Token[] = [];
  for (let i = firstFrom(tokens, from); ; i += 1) {
    const token = tokens[i];
    if (!token || token.from >= to) return found;
    if (token.to <= to) found.push(token);
  }
}

/** The token that begins at a word. */
export function tokenFrom(tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[firstFrom(tokens, at)];
  return token?.from === at ? token : undefined;
}

/** The index of the first token at or after this word; binary search, as sentences may be long. */
function firstFrom(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.from ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a token is one of these marks. */
export function isMark(token: Token | undefined, ...marks: string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.mark);
}

/** The last ";" of a range of words; -1 if there is none. */
export function lastSemicolon(tokens: readonly Token[], range: Range): number {
  const mark = tokensIn(tokens, range).findLast((token) => isMark(token, ';'));
  return mark?.from ?? -1;
}

/** The first word of a range that has one of these forms; -1 if none has. */
export function findWord(words: readonly Word[], { from, to }: Range, ...forms: string[]): number {
  for (let at = from; at < Math.min(to, words.length); at += 1)
    if (forms.includes(formAt(words, at))) return at;
  return -1;
}
