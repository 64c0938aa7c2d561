import { wordCount } from '../../language/text';
import { isLine, type Piece, type TextPiece } from '../pieces';
import { toReader } from '../words/furniture';
import { isPageLabel } from './furniture';

/** The beginning of a label above a box that wants something of its readers: “Sign up for our newsletter”. */
const wants =
  /^(?:sign up|subscribe|support|donate|follow|join|get|download|đăng ký|ủng hộ|theo dõi|tải|nhận)(?!\p{L})/iu;

/** A label that alone says what is offered. */
const newsletter = /^newsletters?$/iu;

/** The beginning of a request: “Bạn cần đăng nhập để …”. */
const request =
  /^(?:bạn|vui lòng|hãy|xin|mời|you|please|by (?:signing|clicking|subscribing|entering|continuing))(?!\p{L})/iu;

/** Length of the label of such a box, in words: a button alone may be between two paragraphs. */
const LABEL = { least: 3, most: 10 };

/** Maximum length of a request, and of a sentence in such a box, in words. */
const LONGEST = { request: 14, pitch: 25 };

/** “Bạn cần đăng nhập để …”: a sentence of the page's to its reader. */
export function isRequest({ style, plain: { text } }: TextPiece): boolean {
  return style === 'plain' && request.test(text) && wordCount(text) <= LONGEST.request;
}

/** Whether a piece is the label of a box that wants something of its readers. */
function isAsk(piece: Piece): boolean {
  if (!isLine(piece)) return false;
  const { text } = piece.plain;
  const words = wordCount(text);
  if (newsletter.test(text)) return true;
  return (
    words >= LABEL.least &&
    words <= LABEL.most &&
    wants.test(text) &&
    (isPageLabel(text) || toReader.test(text) || !/[.?…:;,]["”’)]*$/.test(text))
  );
}

/** Whether a piece belongs to such a box: its label with a sentence or button below it, or a sentence of it. */
export function isOfBox(pieces: readonly Piece[], index: number): boolean {
  const [piece, below] = [pieces[index], pieces[index + 1]];
  if (piece === undefined || isPitch(pieces, index)) return piece !== undefined;
  return isAsk(piece) && (isPitch(pieces, index + 1) || (isLine(below) && isPageLabel(below.plain.text)));
}

/** Whether a piece is a sentence of such a box: it is below its label, and speaks to the reader. */
function isPitch(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.kind !== 'text' || piece.style !== 'plain') return false;
  const { text } = piece.plain;
  if (wordCount(text) > LONGEST.pitch || !toReader.test(text) || /["“”]/.test(text)) return false;
  return isInBox(pieces, index - 1);
}

/** Whether a piece is the label of such a box, or a button or sentence below it. */
function isInBox(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || !isLine(piece)) return false;
  return (
    isAsk(piece) || (isPageLabel(piece.plain.text) ? isInBox(pieces, index - 1) : isPitch(pieces, index))
  );
}
