import { memoise } from '../../base/memoise';
import { spell } from '../../language/spelling';

/** A word or a punctuation mark: `form` is compared with the tables, the offsets are into the text. */
export interface Word {
  form: string;
  start: number;
  end: number;
  /** Whether it begins with a capital letter. */
  capital: boolean;
}

/** "TP. Cần Thơ", "TX.Sa Pa", "P. 5, Q.3", "trú H. Củ Chi": kinds of territories, cut short, but no initials of a person. */
const TERRITORY =
  /(?<![\p{L}\p{N}.])[Tt][PpXx]\.(?=\s?\p{Lu})|(?<=[,;(]\s?|(?:UBND|[Cc]ông an|trú|ngụ|ở|tại) )(?:[QPHX]|TT)\.(?=\s?(?!Thích)\p{Lu}|\s?\d)/u;
const territories = new Map([
  ['tp.', 'tp'],
  ['tx.', 'tx'],
  ['tt.', 'trấn'],
  ['q.', 'quận'],
  ['h.', 'huyện'],
  ['p.', 'phường'],
  ['x.', 'xã'],
]);

/** Words and marks; a number glued to a word, as in "01đảng viên", is one of its own. */
const WORD = new RegExp(
  `${TERRITORY.source}|${/\d{1,3}(?=\p{Ll}{3}|\p{Ll}?[à-ỹđ])|[\p{L}\p{M}\p{N}]+(?:(?:[./&-]|,(?=\p{N}))(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[^\s]/u.source}`,
  'gu',
);

/** "LĐLĐVN", "MTTQVN": "Việt Nam", glued to the short name of an organisation. */
const NATIONAL = /(?<=^\p{Lu}{3,})VN$/u;

/** Normalises spelling: {@link spell}, and one kind of quotation marks and dashes. */
export function fold(text: string): string {
  return spell(text)
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—−]/g, '-');
}

/** The form compared with the tables; memoised, as most words of a text recur. */
const formOf = memoise((word: string) => fold(word.replace(NATIONAL, '')), 10_000, 24);

/** The words of `text` from `from` to `to`. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    const capital = /^\p{Lu}/u.test(match[0]);
    const written = formOf(match[0]);
    const form = isQuote(text, match[0], start) ? '"' : (territories.get(written) ?? written);
    words.push({ form, start, end: start + match[0].length, capital });
  }
  return words;
}

/** The form of the word at a place; "" where none is. */
export function formAt(words: readonly Word[], at: number): string {
  return words[at]?.form ?? '';
}

/** "danh hiệu 'Anh hùng Lao động'": a single quotation mark, not the apostrophe of "H’Nao". */
function isQuote(text: string, mark: string, at: number): boolean {
  return (
    mark.length === 1 &&
    /['‘’]/u.test(mark) &&
    !/^\p{L}.\p{L}$/u.test(text.slice(Math.max(0, at - 1), at + 2))
  );
}
