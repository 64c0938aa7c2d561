import { memoise } from '../../base/memoise';
import { spell } from '../../language/spelling';

/** A word or a mark of punctuation: `form` is what the tables are compared with, the offsets are into the text. */
export interface Word {
  form: string;
  start: number;
  end: number;
  /** Begins with a capital letter. */
  capital: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,/&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

/** One spelling for what is written in several: that of {@link spell}, and one kind of quotation marks and dashes. */
export function fold(text: string): string {
  return spell(text)
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—−]/g, '-');
}

/** What the tables are compared with: most words of a text are met over and over. */
const formOf = memoise(fold, 10_000, 24);

/** The words of `text` from `from` to `to`. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    const capital = /^\p{Lu}/u.test(match[0]);
    words.push({ form: formOf(match[0]), start, end: start + match[0].length, capital });
  }
  return words;
}
