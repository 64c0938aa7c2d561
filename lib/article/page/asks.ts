import { wordCount } from '../../language/text';
import type { Piece, TextPiece } from '../pieces';
import { isPageLabel } from './furniture';

/** Words of a label above a box that wants something of its readers: “Sign up for our newsletter”, “Ủng hộ tòa soạn”. */
const wants =
  /(?<!\p{L})(?:sign up|subscribe|newsletters?|support|donat\p{L}+|follow|join|account|app|đăng ký|ủng hộ|theo dõi|tải|tài trợ|bản tin)(?!\p{L})/iu;

/** Words with which a page speaks to its reader. */
const toReader =
  /(?<!\p{L})(?:you|your|our|we|us|bạn|quý (?:vị|độc giả|bạn đọc|khán giả)|chúng tôi)(?!\p{L})/iu;

/** The beginning of a request: “Bạn cần đăng nhập để …”. */
const request =
  /^(?:bạn|vui lòng|hãy|xin|mời|you|please|by (?:signing|clicking|subscribing|entering|continuing))(?!\p{L})/iu;

/** Minimum length of the label of such a box, in words: a button alone may be between two paragraphs. */
const SHORTEST_LABEL = 3;

/** Maximum length of a request, and of a sentence in such a box, in words. */
const LONGEST = { request: 14, pitch: 25 };

/** “Bạn cần đăng nhập để …”: a sentence of the page's to its reader. */
export function isRequest({ style, plain: { text } }: TextPiece): boolean {
  return style === 'plain' && request.test(text) && wordCount(text) <= LONGEST.request;
}

/** Whether a piece is the label of a box that wants something of its readers. */
function isAsk(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'text' && piece?.kind !== 'heading') return false;
  const { text } = piece.plain;
  return wordCount(text) >= SHORTEST_LABEL && wants.test(text) && isPageLabel(text);
}

/** Whether a piece is a sentence of such a box: it is below its label, and speaks to the reader. */
export function isPitch(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.kind !== 'text' || piece.style !== 'plain') return false;
  const { text } = piece.plain;
  if (wordCount(text) > LONGEST.pitch || !toReader.test(text) || /["“”]/.test(text)) return false;
  return isInBox(pieces, index - 1);
}

/** Whether a piece is the label of such a box, or a button or sentence below it. */
function isInBox(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.kind !== 'text' && piece?.kind !== 'heading') return false;
  if (isPageLabel(piece.plain.text)) return isAsk(piece) || isInBox(pieces, index - 1);
  return isPitch(pieces, index);
}
