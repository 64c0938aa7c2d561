import { fold, wordCount } from '../../language/text';
import type { Person } from '../article';
import { isMarkedByline } from '../byline/byline';
import { mayBeName } from '../person';
import { isLine, type Piece } from '../pieces';
import { references } from '../words/furniture';
import { isPageSentence } from './asks';
import { findPageDates } from './date';
import { isAddressAlone, isNavigation, isPagePicture, isStamp, isStampLine, namesAuthors } from './copied';
import { dividersIn, isProse, isShortList } from './furniture';
import { isButtonOrLabel, isCommentSign, isEndLine, isRelatedLabel } from './lines/end-lines';
import { isLikePageLabel, isPageLabel } from './lines/labels';
import { readPageLine } from './line';
import { isOfLostPicture } from './lost-pictures';
import { isOfMachineSummary } from './machine-summary';
import { sentenceEnd } from '../words/running';

/** Maximum length of a label above the first sentence, and between the first two, in words. */
const longest = { above: 6, between: 3 };

/** Minimum number of short lines below each other that are no text, even where one is longer. */
const run = 3;

/** How many pieces below its first sentence may belong to the head of a page. */
const LONGEST_HEAD = 16;

/** How many lines from the moment of publication a sentence may be, so that lines between them are no verses or programme. */
const FEW = 4;

/** How many links and buttons in the head show that the rest of it is the page's, too. */
const FEWEST = 2;

/**
 * The indices of the first sentence and of the second; the text may begin with a standfirst set as a heading.
 * @param isPage whether the file is a page that was copied as a whole, which may have lost its pictures
 */
export function bounds(pieces: readonly Piece[], isPage = false): [number, number] {
  const isText = (piece: Piece, index: number) =>
    isSentence(pieces, index, piece) && !(isPage && isOfPictureOrSummary(pieces, index));
  const isTextAt = (index: number) => {
    const piece = pieces[index];
    return piece !== undefined && isText(piece, index);
  };
  const next = (from: number) => pieces.findIndex((piece, index) => index >= from && isText(piece, index));
  const first = Math.max(0, next(0));
  // Below a standfirst, a page may have sentences of its own: its text begins with two paragraphs below each other.
  const pair = isPage
    ? pieces
        .slice(0, first + LONGEST_HEAD)
        .findIndex((piece, index) => index >= first && isText(piece, index) && isTextAt(index + 1))
    : -1;
  const second = pair > first ? pair : next(first + 1);
  return [first, second < 0 ? first : second];
}

/** “Written by A. Photos by B.” */
function isNamedIn(text: string): boolean {
  return isMarkedByline(text) && readPageLine(text) !== null;
}

function isOfPictureOrSummary(pieces: readonly Piece[], index: number): boolean {
  return isOfLostPicture(pieces, index) || isOfMachineSummary(pieces, index);
}

function isSentence(pieces: readonly Piece[], index: number, piece: Piece): boolean {
  if (piece.kind === 'heading') return isProse({ ...piece, kind: 'text', style: 'plain', glued: false });
  if (!isProse(piece) || pieces[index - 1]?.kind === 'image') return false;
  const { text } = piece.plain;
  return !isStamp(text) && !isNamedIn(text) && !isPageSentence(pieces, index);
}

/**
 * The pieces above the second sentence that are neither text nor caption nor byline.
 * @param isPage whether the headline stood below a menu
 */
export function labelsInHead(pieces: readonly Piece[], isPage: boolean): Set<Piece> {
  const [first, second] = bounds(pieces, isPage);
  const head = pieces.slice(0, second);
  // A date alone says little: short lines may be verses, or a programme.
  const isWhole = isPage || head.filter(isPages).length >= FEWEST;
  const most = (index: number) => {
    if (isWhole) return index < first ? longest.above : longest.between;
    return isBelowStamp(pieces, index) || isAboveStamp(pieces, index) ? longest.between : 0;
  };
  const dividers = dividersIn(pieces);
  return new Set(
    head.filter((piece, index) => {
      if (dividers.has(piece)) return false;
      if (isLine(piece) && isRelatedLabel(piece.plain.text)) return true;
      if (isPageSentence(pieces, index) || (isPage && isOfPictureOrSummary(pieces, index))) return true;
      // “Trả lời:” is above the answer to the question that opens the text.
      if (isLine(piece) && isCommentSign(piece.plain.text)) return false;
      if (piece.kind === 'text' && piece.style === 'plain' && isPageLabel(piece.plain.text)) return true;
      return (index < first || isBesidePages(head, index)) && isInHead(pieces, index, most(index));
    }),
  );
}

/** Whether a piece is one of the few short lines between the moment of publication and a sentence. */
function isBelowStamp(pieces: readonly Piece[], index: number): boolean {
  const stamp = pieces.slice(0, index).findLastIndex(isStampLine);
  const prose = pieces.findIndex((piece, at) => at > index && isProse(piece));
  const lines = pieces.slice(stamp + 1, prose);
  const areLabels = lines.every(
    (piece) => isShort(piece) && isLine(piece) && !/:\s(?!\d)/.test(piece.plain.text),
  );
  return stamp >= 0 && prose > 0 && lines.length < FEW && areLabels;
}

/** Whether a piece is one of the few short lines between the headline and the moment of publication. */
function isAboveStamp(pieces: readonly Piece[], index: number): boolean {
  const stamp = pieces.findIndex(isStampLine);
  return index < stamp && stamp < FEW && pieces.slice(0, stamp).every(isShort);
}

/**
 * Whether a piece is among lines of which one is certainly the page's: subheadings, ingredients and verses between two
 * sentences have none beside them.
 */
function isBesidePages(head: readonly Piece[], index: number): boolean {
  const isLabel = (piece: Piece | undefined) =>
    piece !== undefined && (isOwn(piece) || isHeadLabel(piece, longest.above));
  const isOwn = (piece: Piece) => isPages(piece) || isStampLine(piece);
  const from = head.slice(0, index).findLastIndex((piece) => !isLabel(piece)) + 1;
  const length = head.slice(index).findIndex((piece) => !isLabel(piece));
  return head.slice(from, length < 0 ? undefined : index + length).some(isOwn);
}

function isInHead(pieces: readonly Piece[], index: number, most: number): boolean {
  const [above, piece, below] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (piece === undefined) return false;
  if (above?.kind === 'image' && piece.kind === 'text' && !isPagePicture(above)) return false;
  if (above !== undefined && piece.kind === 'block' && isLine(above) && introduces(above.plain.text))
    return false;
  // “Phần mỡ hành:” above what it introduces.
  if (isLine(piece) && piece.plain.text.endsWith(':') && isProse(below) && !isPageLabel(piece.plain.text))
    return false;
  const isAmongShort = runAt(pieces, index) >= run || [above, below].some(isStampLine);
  if (isHeadLabel(piece, most > 0 && isAmongShort ? longest.above : most)) return true;
  // A label above links or buttons: “ĐỌC NGAY”, “Tốc độ”. Names beside them are read before.
  return most > 0 && isShort(piece) && below !== undefined && below.kind !== 'image' && isPages(below);
}

function isPages(piece: Piece): boolean {
  if (isNavigation(piece) || namesAuthors(piece)) return true;
  return isLine(piece) && isButtonOrLabel(piece.plain.text);
}

/** How many of the lines from two above an index to two below it are short, one below the other. */
function runAt(pieces: readonly Piece[], index: number): number {
  const isOne = (at: number) => {
    const piece = pieces[at];
    return piece !== undefined && isShort(piece);
  };
  if (!isOne(index)) return 0;
  const above = isOne(index - 1) ? (isOne(index - 2) ? 2 : 1) : 0;
  return above + 1 + (isOne(index + 1) ? (isOne(index + 2) ? 2 : 1) : 0);
}

/** A few words without a full stop or a date. */
export function isShort(piece: Piece): boolean {
  return (
    piece.kind === 'text' &&
    wordCount(piece.plain.text) <= longest.above &&
    findPageDates(piece.plain.text).dates.length === 0 &&
    !/[.!?…:]["”’)]*$/.test(piece.plain.text)
  );
}

/** Whether a line introduces links of the writer: “Nguồn:”, “Tài liệu tham khảo”. */
export function introduces(text: string): boolean {
  const isPages = isRelatedLabel(text) || isEndLine(text);
  return !isPages && (/[:,]$/.test(text) || references.test(fold(text)));
}

/**
 * Whether a piece between headline and text is a label, a counter or a button, and names nobody.
 * @param longest the maximum length of such a line, in words; 0 for links and buttons alone
 */
function isHeadLabel(piece: Piece, longest: number): boolean {
  if (isNavigation(piece)) return longest > 0 || !isAddressAlone(piece);
  if (piece.kind === 'block') return longest > 0 && isShortList(piece);
  if (piece.kind !== 'text' || piece.style !== 'plain') return false;
  const { text } = piece.plain;
  if (longest > 0 && isLikePageLabel(text)) return true;
  // “NDO -”, “(songrong.vn)” alone is an agency that a line break cut off its text.
  if (wordCount(text) > longest || /[-–—]$|^\([\p{L}.+/]+\)$/u.test(text) || sentenceEnd.test(text))
    return false;
  return !saysSomething(text);
}

/** Whether a line has a date, or names somebody: “Prev Next” only looks like a name. */
function saysSomething(text: string): boolean {
  const line = readPageLine(text);
  if (line === null) return false;
  const { authors = [], photographers = [], via = null } = line.byline ?? {};
  const isName = ({ name }: Person) => mayBeName(name);
  return line.dates.length > 0 || via !== null || photographers.length > 0 || authors.some(isName);
}
