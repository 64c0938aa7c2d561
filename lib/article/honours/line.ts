import { scan, type Token } from './scan';
import { wordsOf, type Word } from './words';

/** A sentence, read into words and tokens; both count from its beginning. */
export interface Line {
  text: string;
  words: readonly Word[];
  tokens: readonly Token[];
}

/** Word indexes: the first, and the one behind the last. */
export interface Range {
  from: number;
  to: number;
}

/** Reads one sentence. */
export function lineOf(text: string): Line {
  const words = wordsOf(text);
  return { text, words, tokens: scan(text, words) };
}

/** The text between two words of the line, "" where there is none. */
export function textOf(line: Line, range: Range): string {
  const first = line.words[range.from];
  const last = line.words[range.to - 1];
  return first && last && range.to > range.from ? line.text.slice(first.start, last.end) : '';
}
