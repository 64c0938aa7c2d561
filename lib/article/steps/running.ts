import type { Piece, TextPiece } from '../pieces';
import { wordCount } from '../../language/text';
import { itemMark, openEnd, placeOpens, unitEnds } from '../words/running';

/** Shorter paragraphs are labels, cells and items: they end without punctuation and mostly have no continuation. */
const shortest = 12;

/** From this length on, in words, a sentence that begins with a small letter is no item of a list. */
const longContinuation = 8;

/** How many characters at its end are looked at: on the whole paragraph the pattern is tried at each letter. */
const TAIL = 16;

/**
 * Whether a sentence clearly continues from one paragraph into the next: the first ends without punctuation, and either
 * the next begins with a comma or a small letter or the first ends on a word that needs another.
 * @param then what is behind the two: small letters in a row are a list or verses
 */
export function runsOn(one: TextPiece, other: TextPiece, then: Piece | undefined): boolean {
  const [before, behind] = [one.plain.text, other.plain.text];
  if (other.glued || !/[\p{L}\p{N},]["”’)%]*$/u.test(before.slice(-TAIL)) || itemMark.test(behind))
    return false;
  if (/^[,;]\s\S/.test(behind)) return true;
  const isOpen = openEnd.test(before);
  if (beginsSmall(other)) {
    if (wordCount(behind) <= 2 || (one.style !== other.style && !isOpen)) return false;
    return wordCount(before) >= shortest || (!beginsSmall(one) && !beginsSmall(then) && isSentence(behind));
  }
  if (one.style !== other.style || wordCount(before) < shortest) return false;
  return isOpen || (unitEnds.test(before) && placeOpens.test(behind));
}

const beginsSmall = (piece: Piece | undefined) => piece?.kind === 'text' && /^\p{Ll}/u.test(piece.plain.text);

/** Whether the text is long enough for the rest of a sentence, and ends like one or introduces what is behind it. */
const isSentence = (text: string) => wordCount(text) >= longContinuation && /[.!?…:]["”’)]*$/u.test(text);
