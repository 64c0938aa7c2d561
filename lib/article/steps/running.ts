import type { TextPiece } from '../pieces';
import { wordCount } from '../../language/text';
import { itemMark, openEnd, placeOpens, unitEnds } from '../words/running';

/** Shorter paragraphs are labels, cells and items: they end without punctuation and have no continuation. */
const shortest = 12;

/** How many characters at its end are looked at: on the whole paragraph the pattern is tried at each letter. */
const TAIL = 16;

/**
 * Whether a sentence clearly continues from one paragraph into the next: the first ends without punctuation, and either
 * the next begins with a small letter or the first ends on a word that needs another.
 */
export function runsOn(one: TextPiece, other: TextPiece): boolean {
  const [before, behind] = [one.plain.text, other.plain.text];
  if (one.style !== other.style || other.glued || wordCount(before) < shortest) return false;
  if (!/[\p{L}\p{N},]["”’)%]*$/u.test(before.slice(-TAIL)) || itemMark.test(behind)) return false;
  if (/^\p{Ll}/u.test(behind)) return wordCount(behind) > 2;
  return openEnd.test(before) || (unitEnds.test(before) && placeOpens.test(behind));
}
