import { fold, wordCount } from '../../language/text';
import { areBareLabels, behindSigner, isNameLine } from '../page/bare-labels';
import { isProse } from '../page/furniture';
import { isCommentLabel, isCommentSign } from '../page/lines/end-lines';
import { isTagRow } from '../page/lines/labels';
import { hasFamilyName } from '../person';
import { isLine, type Piece } from '../pieces';
import { leadsToList } from '../words/headings';
import { areInitials } from './signature';
import { isCard, isCutText, isLabel, isTitle } from '../page/other-articles';
import { announcesVerses, hasEndMark, isCertain } from '../page/text-end';
import { areVerses } from '../page/title-runs';
import { isEndOfPage, isFurniture, isSignature, isWriters, textIn } from '../page/foot-pieces';

/** How many lines may be a list of the writer's. */
const LIST = 3;

/** How many lines below a text that nobody signs show that all of them are the page's. */
const FEWEST = 2;

/** What is known of a page above its foot. */
interface Signs {
  /** Who signs above the text. */
  signers: readonly string[];
  /** Whether a menu or the moment of publication is there. */
  isPage: boolean;
  /** Whether a menu is there. */
  isWhole: boolean;
}

/** The index of the first label after which everything is the page's; the number of pieces if there is none. */
export function labelIn(pieces: readonly Piece[], start: number, known: Signs): number {
  const words = pieces.map((piece) => (isProse(piece) ? wordCount(piece.plain.text) : 0));
  const all = sum(words, 0);
  const signed = behindSignature(pieces, start, words, known);
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
 * @param words how many words of sentences each piece has
 */
function behindSignature(
  pieces: readonly Piece[],
  start: number,
  words: readonly number[],
  { signers, isPage, isWhole }: Signs,
): number {
  // Below a text that is signed above, a line only looks like another name: “GÓC ẢNH ĐẸP”.
  const isSigner = (text: string) =>
    hasFamilyName(text) || signers.some((name) => fold(text).includes(fold(name)));
  const signsHere = (piece: Piece, index: number) =>
    signers.length > 0
      ? isNameLine(piece) && isSigner(textIn(piece))
      : isSignature(piece) || areInitials(piece, pieces[index - 1]);
  const at = pieces.findIndex(
    (piece, index) => index >= start && isSignature(piece) && signsHere(piece, index),
  );
  const isBelow = (piece: Piece, index: number) =>
    index > at && (isLabel(piece) || isTitle(piece) || isFurniture(pieces, index));
  if (at >= 0 && pieces.some(isBelow)) return behindSigner(pieces, at + 1);
  const prose = pieces.findLastIndex(isProse);
  const signatures = pieces.flatMap((piece, index) =>
    signsHere(piece, index) && endsText(pieces, index - 1) ? [index] : [],
  );
  // Below a signature on a copied page, the few sentences are the page's, too.
  const isAboveFew = (index: number) =>
    isPage && isNameLine(pieces[index]) && sum(words, 0, index) > 2 * sum(words, index);
  const last = signatures.findLast((index) => index > prose) ?? signatures.find(isAboveFew);
  if (last === undefined) {
    const [above, labels] = [pieces[start - 1], pieces.slice(start)];
    const mayBeVerses = labels.length < 2 || areVerses(labels.map((piece) => wordCount(textIn(piece))));
    const isEnd = hasEndMark(above);
    const isDone = isEnd || signers.length > 0 || (isPage && labels.filter(isCertain).length >= FEWEST);
    if (!isDone || mayBeVerses || !isProse(above) || leadsToList.test(above.plain.text)) return -1;
    // Several lines of which none is certainly the page's may be a list.
    const isSure = isEnd || isWhole || labels.some(isEndOfPage);
    return (isSure || labels.length < LIST) && areBareLabels(labels, isPage && isSure) ? start : -1;
  }
  if (announcesVerses(pieces.slice(0, last + 1))) return -1;
  // Other names above paragraphs divide a text.
  const signed = textIn(pieces[last]);
  if (pieces.slice(0, last).some((piece) => isNameLine(piece) && textIn(piece) !== signed)) return -1;
  const names = pieces.slice(last + 1).findIndex((piece) => !isNameLine(piece));
  const end = behindSigner(pieces, names < 0 ? pieces.length : last + 1 + names);
  return areBareLabels(pieces.slice(end), isPage) ? end : -1;
}

function sum(counts: readonly number[], from: number, to?: number): number {
  return counts.slice(from, to).reduce((all, count) => all + count, 0);
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
