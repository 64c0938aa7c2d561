import { wordCount } from '../../language/text';
import { isMarkedByline } from '../byline/byline';
import { creditAlone, partCredit } from '../credit';
import type { Piece } from '../pieces';
import { isProse } from './furniture';
import { isPageLabel } from './lines/labels';
import { pictureCounter } from '../words/junk';
import { sentenceEnd } from '../words/running';

/** Maximum length of a caption, and of the description of a picture, in words. */
const LONGEST = { caption: 80, description: 25 };

/** How many pieces below a picture show how the page parts its paragraphs. */
const BELOW = 12;

/**
 * Whether a line is the description, the caption or the credit of a picture that was not copied with its page. A sentence above a
 * caption may be the standfirst.
 */
export function isOfLostPicture(pieces: readonly Piece[], index: number): boolean {
  const button = pieces[index - 1];
  const isBelowButton = button?.kind === 'text' && isPageLabel(button.plain.text);
  const above = isBelowButton && pieces[index - 2]?.kind === 'image' ? pieces[index - 2] : button;
  const [piece, below] = [pieces[index], pieces[index + 1]];
  if (piece?.kind !== 'text' || above?.kind === 'image' || isMarkedByline(piece.plain.text)) return false;
  const { text } = piece.plain;
  // The credit below or above the caption of a picture that is there.
  if (pieces[index - 2]?.kind === 'image' && above !== undefined && (isCredit(piece) || isCredit(above)))
    return false;
  if (isCredit(piece) || isCaption(piece)) return true;
  if (wordCount(text) > LONGEST.description) return false;
  const isSentence = sentenceEnd.test(text);
  if (above !== undefined && isCredit(above)) return !isSentence && isDescription(pieces[index - 2], above);
  if (below === undefined) return false;
  // Where paragraphs have empty lines between them, a line without one below it belongs to the next.
  const isJoined = piece.gapBehind === 0 && arePartedBelow(pieces, index + 2);
  if (isCredit(below)) return isDescription(piece, below) || isJoined;
  return isCaption(below) && index > 0 && (isJoined || !isSentence);
}

/** Whether the paragraphs below a line have empty lines between them. */
function arePartedBelow(pieces: readonly Piece[], index: number): boolean {
  const sentences = pieces.slice(index, index + BELOW).filter(isProse);
  return sentences.some(({ gapBefore }) => gapBefore > 0);
}

/** “EPA/Shutterstock A man rows a boat”, above “EPA/Shutterstock”. */
function isDescription(piece: Piece | undefined, credit: Piece): boolean {
  return (
    piece?.kind === 'text' && credit.kind === 'text' && piece.plain.text.startsWith(`${credit.plain.text} `)
  );
}

/** Whether a line only says where a picture comes from. */
function isCredit(piece: Piece): boolean {
  return piece.kind === 'text' && creditAlone(piece.plain) !== null;
}

/** A line with a credit at its end, or with the number of the picture before it. */
function isCaption(piece: Piece): boolean {
  if (piece.kind !== 'text' || wordCount(piece.plain.text) > LONGEST.caption) return false;
  const [counter = ''] = pictureCounter.exec(piece.plain.text) ?? [];
  const isCounted = counter !== '' && /^\s*[\p{Lu}“"]/u.test(piece.plain.text.slice(counter.length));
  return isCounted || partCredit(piece.plain).credit !== null;
}
