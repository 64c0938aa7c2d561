import { wordCount } from '../../language/text';
import { areBareLabels, isNameLine } from '../page/bare-labels';
import { isProse } from '../page/furniture';
import { isCommentLabel, isCommentSign } from '../page/lines/end-lines';
import { isTagRow } from '../page/lines/labels';
import { isLine, type Piece } from '../pieces';
import { areInitials } from './signature';
import { isCard, isCutText, isLabel, isTitle } from '../page/other-articles';
import { areVerses } from '../page/title-runs';
import { isEndOfPage, isFurniture, isSignature, isWriters, textIn } from '../page/foot-pieces';

/** The index of the first label after which everything is the page's; the number of pieces if there is none. */
export function labelIn(pieces: readonly Piece[], start: number, isSigned: boolean): number {
  const words = pieces.map((piece) => (isProse(piece) ? wordCount(piece.plain.text) : 0));
  const all = words.reduce((sum, count) => sum + count, 0);
  const signed = behindSignature(pieces, start, isSigned);
  let before = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index === signed) return index;
    if (isLabel(piece)) {
      if (index >= start) return index;
      if (before > all / 2 && isOnlyPage(pieces, index)) return index;
    }
    before += words[index] ?? 0;
  }
  return pieces.length;
}

/**
 * The index after the signature, if anything there is recognisably the page's, or there are only labels: all of it is the page's then;
 * without a signature below the text, that of several labels if names above it sign.
 */
function behindSignature(pieces: readonly Piece[], start: number, isSigned: boolean): number {
  const at = pieces.findIndex((piece, index) => index >= start && isSignature(piece));
  const isPages = (piece: Piece, index: number) =>
    index > at && (isLabel(piece) || isTitle(piece) || isFurniture(pieces, index));
  if (at >= 0 && pieces.some(isPages)) return at + 1;
  const prose = pieces.findLastIndex(isProse);
  const last = pieces.findLastIndex(
    (piece, index) =>
      index > prose &&
      endsText(pieces, index - 1) &&
      (isSignature(piece) || areInitials(piece, pieces[index - 1])),
  );
  if (last < 0) {
    const labels = pieces.slice(start);
    const mayBeVerses = labels.length < 2 || areVerses(labels.map((piece) => wordCount(textIn(piece))));
    return isSigned && !mayBeVerses && isProse(pieces[start - 1]) && areBareLabels(labels) ? start : -1;
  }
  // Other names above paragraphs divide a text.
  const signed = textIn(pieces[last]);
  if (pieces.slice(0, last).some((piece) => isNameLine(piece) && textIn(piece) !== signed)) return -1;
  const names = pieces.slice(last + 1).findIndex((piece) => !isNameLine(piece));
  const end = names < 0 ? pieces.length : last + 1 + names;
  return areBareLabels(pieces.slice(end)) ? end : -1;
}

/** Whether a piece may be the last of a text that somebody signs below it: a sentence, a picture or its caption. */
function endsText(pieces: readonly Piece[], index: number): boolean {
  return (
    isProse(pieces[index]) ||
    pieces.slice(Math.max(0, index - 1), index + 1).some(({ kind }) => kind === 'image')
  );
}

/** Whether everything after a label is links with teasers, or comments, although it contains full sentences. */
function isOnlyPage(pieces: readonly Piece[], label: number): boolean {
  const behind = pieces.slice(label + 1);
  if (isLine(pieces[label]) && isCommentLabel(textIn(pieces[label]))) {
    return behind.some((piece) => isLine(piece) && isCommentSign(piece.plain.text));
  }
  const isTeaser = (piece: Piece, index: number) =>
    piece.kind === 'image' ? isCard(behind[index + 1]) : isProse(piece) && isCard(behind[index - 1]);
  if (!behind.every((piece, index) => !isWriters(piece) || isTeaser(piece, index))) return false;
  // A single sentence below links may be the writer's as well, if nobody signs above them: a cut text is the page's.
  const teasers = behind.filter(isWriters);
  return teasers.length !== 1 || teasers.some(isCutText) || isBelowSignature(pieces, label);
}

/** Whether a signature is above a label, but for tags and buttons. */
function isBelowSignature(pieces: readonly Piece[], label: number): boolean {
  const above = pieces.slice(0, label).findLast((piece) => !isEndOfPage(piece) && !isTagRow(textIn(piece)));
  return above !== undefined && isSignature(above);
}
