import { fold, likeness, wordCount, wordsOf } from '../../language/text';
import { isLine, type LinePiece, type Piece } from '../pieces';
import { LEAST_SENTENCE } from './first-paragraph';

/** How many pieces into the body to look for the full text of a truncated standfirst. */
const NEAR = 6;
/** How much of its words a paragraph shares with a standfirst cut from it, at least. */
const MOST_WORDS = 0.75;
/** Fewer words than these are alike by chance. */
const FEWEST_WORDS = 8;

const ELLIPSIS = /[\s\[(]*(?:…|\.{3})[.\])]?$/;

/**
 * The paragraph or heading near the top of the body that a truncated standfirst is the beginning of, in the same words or,
 * where another site has put its own name into one of them, in nearly the same.
 */
export function wholeOf(cut: string, pieces: readonly Piece[]): LinePiece | undefined {
  const beginning = fold(cut);
  if (beginning === '') return undefined;
  const top = pieces.slice(0, NEAR).filter(isLine);
  const textOf = ({ plain }: LinePiece) => plain.text;
  const whole =
    top.find((piece) => fold(textOf(piece)).startsWith(beginning)) ??
    top.find((piece) => isLikeBeginning(cut, textOf(piece)));
  const [first] = top;
  // A sentence set as a heading above everything repeats the standfirst in other words.
  const isSentenceHeading = first?.kind === 'heading' && wordCount(textOf(first)) >= LEAST_SENTENCE;
  return whole ?? (isSentenceHeading && likeness(textOf(first), cut) >= 0.4 ? first : undefined);
}

/** Whether a text begins with nearly the words of a truncated one, and goes on right behind its last ones. */
function isLikeBeginning(cut: string, text: string): boolean {
  const words = wordsOf(fold(cut));
  const beginning = wordsOf(fold(text)).slice(0, words.length);
  if (words.length < FEWEST_WORDS || likeness(words.join(' '), beginning.join(' ')) < MOST_WORDS)
    return false;
  const last = cut.replace(ELLIPSIS, '').split(/\s+/).slice(-2).join(' ');
  // "Chợ Hôm, Mơ" goes on behind "Chợ Hôm…", but the writer left that list open.
  return text.split(last).some((behind, at) => at > 0 && /^\p{L}*\s[\p{L}\d–-]/u.test(behind));
}

/**
 * Whether software truncated a text, which puts a space before "…" or breaks off within a word: "… của Bộ trưởng Bộ Tài
 * c…", or "… trong bóng râ…" in an article that has "bóng râm".
 * @param article its other words
 */
export function isCutBySoftware(cut: string, article: string): boolean {
  if (/\s(?:…|\.{3})\.?$/.test(cut)) return true;
  const [last, part] = /\S+ (\p{L}+)$/u.exec(cut.replace(ELLIPSIS, '').normalize('NFC')) ?? [];
  if (last === undefined || part === undefined) return false;
  // "TNDN" and "Big C" are complete.
  const mayBeWord = /[aeiouy]/.test(fold(part)) || part !== part.toLowerCase();
  return (
    !mayBeWord ||
    article
      .normalize('NFC')
      .split(last)
      .some((behind, at) => at > 0 && /^\p{L}/u.test(behind))
  );
}
